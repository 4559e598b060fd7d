import { factsIn, fromVera, note } from './testing.ts';

const decision = (body: string) => factsIn([fromVera(body)]).decisionProcess.value;
const buying = (body: string) => factsIn([fromVera(body)]).procurement.value;

describe('findDecisionProcess', () => {
  it.each([
    'I can sign up to eighty thousand myself.', 'Anything above 50k goes to the investment committee in May.', 'It needs board approval before we can start.', 'Jürgen has a veto on anything that touches the line.',
    'The works council has to approve it first.', 'Two signatures are needed, mine and that of our CFO.', 'Das entscheidet am Ende nur die Geschäftsführung.', 'Le comité de gestion ne suivra pas sans cela.',
  ])('tells who decides from "%s"', (sentence) => expect(decision(`Hello Olga,\n\n${sentence}\n\nVera`)).toBe(sentence));

  it.each(['I don’t sign for the month-end.', 'Who signs the visitors in at the gate?', 'The committee room is booked for Tuesday.', 'Please sign in with your badge.'])('is unknown, when somebody says "%s"', (sentence) => {
    expect(decision(`Hello Olga,\n\n${sentence}\n\nVera`)).toBeNull();
  });

  it('takes the answer to the question who decides', () => {
    const call = 'Olga Renner: Who else has to approve this?\nVera Lindqvist: That would be my brother and the bank, in that order.\n';
    expect(factsIn([{ kind: 'call', body: call }]).decisionProcess).toMatchObject({ value: 'That would be my brother and the bank, in that order.', status: 'stated_by_customer', statedBy: 'Vera Lindqvist' });
  });

  it('takes what our own notes say, with their words as evidence', () => {
    const body = 'Tel Joel 3/2\n- VL holds the budget, CFO only countersigns\n';
    const { decisionProcess } = factsIn([note(body)]);
    expect(decisionProcess.status).toBe('stated_by_us');
    expect(body.slice(decisionProcess.evidence[0]!.start, decisionProcess.evidence[0]!.end)).toBe(decisionProcess.evidence[0]!.quote);
    expect(decisionProcess.evidence[0]!.quote).toContain('holds the budget');
  });
});

describe('findProcurement', () => {
  it.each([
    'Our fiscal year starts on 1 October.', 'Procurement needs three quotes for anything of this size.', 'No PO, no payment, sorry.', 'The purchase order follows within five days.', 'The money comes out of the maintenance budget.', 'Unser Geschäftsjahr endet im März.',
    'You have to fill in the supplier onboarding form.',
  ])('tells how they buy from "%s"', (sentence) => expect(buying(`Hello Olga,\n\n${sentence}\n\nVera`)).toBe(sentence));

  it.each(['We enter four screens for one purchase order today.', 'Stan in procurement would know.', 'I have no budget for cakes, ha.'])('is unknown, when somebody says "%s"', (sentence) => {
    expect(buying(`Hello Olga,\n\n${sentence}\n\nVera`)).toBeNull();
  });
});
