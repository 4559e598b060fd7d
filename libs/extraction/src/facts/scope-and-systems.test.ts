import { factsIn, fromVera, note } from './testing.ts';

describe('findExclusions', () => {
  it.each([
    '3.1 We set it up.\n3.2 The following are excluded:\n(a) hardware and phones\n(b) changes to the ledger\n3.3 Support is given by mail.\n',
    'The following items do not form part of the Services: (i) hardware and phones; (ii) changes to the ledger.\n',
    '## Not in scope\n\n- hardware and phones\n- changes to the ledger\n',
  ])('tells each point that is left out, however the list is set', (body) => {
    expect(factsIn([], [{ body: `# Statement of work\n\n${body}`, kind: 'sow', signed: true }]).outOfScope.map(({ what }) => what)).toEqual(['hardware and phones', 'changes to the ledger']);
  });
});

describe('findIntegrations', () => {
  it.each([
    ['1.3 Vendor provides a weekly export of hours worked to Paywise by SFTP.', 'Paywise'], ['Interface with Plexor through its API: orders in, lots out.', 'Plexor'], ['Supplier connects the Service with Tourlane (allotments inbound, bookings outbound).', 'Tourlane'],
  ])('names the system of "%s"', (sentence, system) => expect(factsIn([], [{ body: `# SOW\n\n${sentence}\n`, kind: 'sow', signed: true }]).integrations.map((one) => one.system)).toEqual([system]));

  it('takes neither what is excluded nor how people sign in', () => {
    const body = '# SOW\n\nUsers sign in with Quickgate (OpenID Connect).\n\nExclusions: hardware; integration with Quickbooks; sites other than Plant 2.\n';
    expect(factsIn([], [{ body, kind: 'sow', signed: true }]).integrations).toEqual([]);
  });
});

describe('findCompliance', () => {
  it.each([['We are audited under SQF every spring.', 'SQF'], ['That is a condition of the DSPT.', 'DSPT'], ['Seven years, then it’s purged.', 'Retention'], ['Personal data is processed within the European Economic Area only.', 'Data residency'], ['Our FSMA 204 records are due in January.', 'FSMA']])('finds what "%s" demands', (sentence, standard) => {
    expect(factsIn([fromVera(`Hi Olga,\n\n${sentence}\n\nVera`)]).compliance.map((one) => one.standard)).toEqual([standard]);
  });
});

describe('findCompetitors', () => {
  it('takes names from notes, answers and asides', () => {
    const call = { kind: 'call' as const, body: 'Olga Renner: Anybody else in the frame?\nVera Lindqvist: Voyagent, they are all over our board.\n' };
    const names = factsIn([call, note('GenTrak: cheap hardware, can\'t do multi-level lots\nLotLogic too pricey, dropped out in sept\n')]).competitors.map(({ name }) => name);
    expect(names.toSorted()).toEqual(['GenTrak', 'LotLogic', 'Voyagent']);
  });

  it('takes no people for competitors', () => expect(factsIn([note('Vera: cheap, wants 20 % off\nJoel is slow but nice\n')]).competitors).toEqual([]));
});

describe('findWhyTheyBought', () => {
  it('quotes the economic buyer, and tells what tipped it', () => {
    const call = 'Vera Lindqvist: I don’t care about rosters. I care that I pay a hundred and ten pounds an hour for a nurse on our own books. That’s what I’m writing the check for.\nOlga Renner: Understood.\nVera Lindqvist: What did it for me was ward seven.\n';
    const { quote, tippingPoint } = factsIn([{ kind: 'call', body: call }]).whyTheyBought;
    expect(quote.value).toContain('I care that I pay a hundred and ten pounds an hour');
    expect(quote).toMatchObject({ status: 'stated_by_customer', statedBy: 'Vera Lindqvist' });
    expect(tippingPoint.value).toBe('What did it for me was ward seven.');
  });
});

describe('stage directions', () => {
  it('are no words of the buyer, while the evidence stays verbatim', () => {
    const body = 'Vera Lindqvist: (laughter) I’m not buying a CRM. I’m buying the end of the call-back.\n';
    const { quote } = factsIn([{ kind: 'call', body }]).whyTheyBought;
    expect(quote.value).toBe('I’m not buying a CRM. I’m buying the end of the call-back.');
    for (const { quote: words, start, end } of quote.evidence) expect(body.slice(start, end)).toBe(words);
  });
});

describe('findCriteria', () => {
  it.each(['Agency is nine per cent of pay bill today and I’ve promised the board six by next March.', 'Wij willen de gemiddelde hersteltijd van 19 naar 10 dagen brengen, voor eind 2026.', 'Scrap is 3.2 percent now, I want 2.5 percent by the end of next year.'])('takes "%s" as a criterion', (sentence) => {
    expect(factsIn([fromVera(`Hi Olga,\n\n${sentence}\n\nVera`)]).successCriteria).toHaveLength(1);
  });

  it.each(['Your proposal says 20 logins, we need 60.', 'Your saving assumes we fill seventy per cent of the gaps.', 'We want 15 percent off list.'])('takes "%s" for terms', (sentence) => expect(factsIn([fromVera(`Hi Olga,\n\n${sentence}\n\nVera`)]).successCriteria).toEqual([]));
});
