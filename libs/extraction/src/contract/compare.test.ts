import type { Commitment, CommitmentCategory, Drift } from '@throughline/domain';
import fc from 'fast-check';

import { readSources } from '../sources/read-sources.ts';
import { dossierOf } from '../sources/testing.ts';
import { compareWithSigned } from './compare.ts';
import { promiseIn } from './testing.ts';

interface Compared { commitment: Commitment; drift: Drift[]; contract: string }

/** One promise said in a mail, against a signed contract. */
function compared(said: string, contract: string, category: CommitmentCategory, more: Partial<Commitment> = {}, signed = true): Compared {
  const dossier = dossierOf([{ body: `Hello Vera,\n\n${said}\n\nRegards\nOlga` }], [{ body: contract, signed }]);
  const { commitments, drift } = compareWithSigned([promiseIn(dossier, 's-0', said, category, more)], readSources(dossier).sources, dossier);
  return { commitment: commitments[0]!, drift, contract };
}

const against = ({ drift }: Compared): Drift | undefined => drift.find(({ kind }) => kind === 'contradicts_contract');

describe('a promise is contradicted by the contract', () => {
  it.each<[CommitmentCategory, string, string]>([
    ['sla', 'You get 99.95% uptime, every month.', '5.1 The Service shall be available 99.5% of each calendar month.'],
    ['sla', 'A P1 gets an answer within ten minutes.', '5.2 Supplier responds to Priority 1 incidents within one hour.'],
    ['pricing', 'Renewal increase is capped at 2%.', '3.4 Upon renewal Supplier may increase the fees by up to 6%.'],
    ['pricing', 'The price is fixed for all five years, no indexation.', '3.4 Fees are adjusted each January by the consumer price index.'],
    ['pricing', 'You can hand back 20 licences after the first year.', '2.3 Quantities may not be reduced during the term.'],
    ['guarantee', 'If it does not work for you by May, we refund the fee.', '2.4 All fees are non-refundable.'],
    ['training', 'Our trainer comes on site for two days.', '1.4 Training sessions are held by video only.'],
    ['support', 'Hypercare runs for eight weeks.', '4.1 Supplier provides hypercare for two weeks after go-live.'],
    ['security_compliance', 'We notify you of a breach within 12 hours.', '7.2 Supplier notifies Customer of a personal data breach within five days.'],
    ['customization', 'We build the SAP payroll interface for you.', '# Out of scope\n\n- SAP payroll interface'],
    ['pricing', 'Der Preis bleibt drei Jahre fest, ohne Index.', '3.4 Die Preise werden jährlich nach dem Verbraucherpreisindex angepasst.'],
    ['sla', 'La disponibilité est de 99,9 %.', '5.1 La disponibilité du service est de 99,0 % par mois.'],
    ['security_compliance', 'Nothing leaves Ireland, not even for support.', '4.1 Personal data is processed in Ireland and by an affiliate in India.'],
    ['services', 'Nous venons installer les bornes chez vous, sans supplément.', '1.4 Terminals are installed at the Supplier\'s workshop.'],
    ['deliverable', 'Die Waagen am Wareneingang hängen wir Ihnen mit dran.', '# Exclusions\n\n- Interfaces to scales'],
    ['support', 'The helpline is manned until ten at night, weekends as well.', '3.3 Support is provided Monday to Friday, 8:00 to 18:00.'],
    ['pricing', 'Na een jaar kan je eruit, met drie maanden opzegtermijn.', '1.1 De overeenkomst is niet tussentijds opzegbaar.'],
    ['support', 'Hypercare duurt zes weken.', '4.1 Leverancier biedt hypercare gedurende 2 weken.'],
  ])('in %s: “%s” against “%s”', (category, said, contract) => {
    const result = compared(said, contract, category);
    expect(result.commitment.inContract).toBe('contradicted');
    const [evidence] = against(result)!.evidence;
    expect(evidence!.sourceId).toBe('doc-0');
    expect(contract.slice(evidence!.start, evidence!.end)).toBe(evidence!.quote);
    expect(against(result)!.note).toContain(evidence!.quote.replace(/^[\d.]+ |^- /, ''));
  });
});

describe('a promise is in the contract', () => {
  it.each<[CommitmentCategory, string, string]>([
    ['sla', 'You get 99.5% uptime, every month.', '5.1 The Service shall be available 99.9% of each calendar month.'],
    ['pricing', 'Renewal increase is capped at 5%.', '3.4 Upon renewal Supplier may increase the fees by up to 5%.'],
    ['pricing', 'You get 22% off if you sign this month.', '| Item | Qty | List | Net |\n|---|---|---|---|\n| Full user | 85 | 165.00 | 128.70 |\n'],
    ['security_compliance', 'Your data stays in the EU.', '4.1 Data is stored in Germany and Ireland.'],
    ['support', 'Hypercare runs for two weeks.', '4.1 Supplier provides hypercare for two weeks after go-live.'],
    ['deliverable', 'The label printer template reaches you with the release.', '2.2 Supplier delivers the label printer template.'],
  ])('in %s: “%s” against “%s”', (category, said, contract) => {
    const result = compared(said, contract, category);
    expect(result.commitment.inContract).toBe('yes');
    expect(result.drift).toEqual([]);
  });

  it('when only the contract says it', () => {
    const dossier = dossierOf([], [{ body: '2.2 Supplier delivers the label printer template.', signed: true }]);
    const promise = promiseIn(dossier, 'doc-0', 'Supplier delivers the label printer template.', 'deliverable');
    expect(compareWithSigned([promise], readSources(dossier).sources, dossier)).toEqual({ commitments: [{ ...promise, inContract: 'yes' }], drift: [] });
  });
});

describe('the signed plan', () => {
  const plan = '# Milestones\n\n| Milestone | Date |\n|---|---|\n| Kick-off | 2026-03-16 |\n| Go-live | 2026-09-07 |\n';

  it('is later than promised: both differences stand beside each other, with the planned row', () => {
    const { commitment, drift } = compared('You are live by 1 July 2026.', plan, 'timeline', { due: '2026-07-01', dueResolved: '2026-07-01' });
    expect(commitment.inContract).toBe('contradicted');
    expect(drift.map(({ kind }) => kind)).toEqual(['sooner_than_plan', 'contradicts_contract']);
    expect(drift[0]).toMatchObject({ note: expect.stringMatching(/2026-07-01.*2026-09-07/) as string, evidence: [{ sourceId: 'doc-0', quote: expect.stringContaining('2026-09-07') as string }] });
  });

  it('is kept, when it says the promised day or an earlier one', () => {
    for (const day of ['2026-09-07', '2026-10-01']) expect(compared(`You are live by ${day}.`, plan, 'timeline', { due: day, dueResolved: day })).toMatchObject({ commitment: { inContract: 'yes' }, drift: [] });
  });

  it('has no step for something that was promised for a day', () => {
    const { drift } = compared('The rollback manual is yours by 1 August 2026.', plan, 'deliverable', { due: '2026-08-01', dueResolved: '2026-08-01' });
    expect(drift.map(({ kind }) => kind)).toEqual(['missing_from_contract', 'missing_from_plan']);
  });
});

describe('nothing is held against the contract', () => {
  it('when no document is signed', () => {
    expect(compared('You get 99.95% uptime.', '5.1 The Service shall be available 99.5% of each month.', 'sla', {}, false)).toMatchObject({ commitment: { inContract: 'no' }, drift: [] });
  });

  it('as a difference, when the customer promised it', () => {
    expect(compared('We hand you the extract by Monday.', '2.2 Supplier delivers the template.', 'deliverable', { direction: 'customer' }).drift).toEqual([]);
  });

  it('as missing, when it was taken back', () => {
    expect(compared('The tablet edition ships in May.', '2.2 Supplier delivers the template.', 'deliverable', { strength: 'retracted', retractedBy: 's-0' }).drift).toEqual([]);
  });
});

const words = fc.constantFrom('We', 'you', '99.9%', 'available', 'P1', 'within', 'two', 'weeks', 'hypercare', 'excluded', 'on site', 'refund', 'non-refundable', 'renewal', '5%', '\n\n', '# Out of scope\n', '- ', '1.2 ', '| Go-live | 2026-09-07 |\n', '<p>', '&amp;', 'é', '😀', '.');

it('keeps every promise, cites only what stands in the documents, and says the same when asked again, whatever they say', () => {
  const text = fc.array(words, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(' '));
  fc.assert(fc.property(text, text, fc.constantFrom<CommitmentCategory>('sla', 'pricing', 'timeline', 'support', 'guarantee'), fc.constantFrom('text' as const, 'html' as const), (said, contract, category, format) => {
    const dossier = dossierOf([{ body: `x ${said}` }], [{ body: contract, signed: true, format }]);
    const { sources } = readSources(dossier);
    const promise = promiseIn(dossier, 's-0', said, category, { due: '2026-05-01', dueResolved: '2026-05-01' });
    const first = compareWithSigned([promise], sources, dossier);
    expect(first.commitments.map((one) => ({ ...one, inContract: 'no' }))).toEqual([promise]);
    for (const { commitment, evidence } of first.drift) {
      expect(commitment).toBe(promise.id);
      for (const { quote, start, end } of evidence) expect([contract.slice(start, end), quote.length]).toEqual([quote, end - start]);
    }
    expect(compareWithSigned(first.commitments, sources, dossier)).toEqual(first);
  }));
});

it.each(['available 99.9% ', 'breach notify ', 'renewal increase ', 'excluded ', 'additional users net ', 'Fees adjust ', 'P1 ', '5% ', '- a\n', '1.2 Supplier delivers the template.\n\n', '| Go-live | 2026-09-07 |\n'])('takes time in proportion to a contract of “%s” without end, and to the promises', (piece) => {
  const time = (count: number): number => {
    const said = Array.from({ length: count / 20 }, (_, at) => `We deliver template ${at} with 99.9% and the renewal increase on site.`);
    const dossier = dossierOf([{ body: said.join('\n') }], [{ body: piece.repeat(count), signed: true }]);
    const { sources } = readSources(dossier);
    const promises = said.map((one, at) => promiseIn(dossier, 's-0', one, (['sla', 'pricing', 'support', 'services'] as const)[at % 4]!));
    // Time of the processor: that of the clock also tells what else the machine does.
    const began = process.cpuUsage();
    compareWithSigned(promises, sources, dossier);
    return process.cpuUsage(began).user / 1_000;
  };
  time(400);
  const [once, fourfold] = [time(1_000), time(4_000)];
  expect(fourfold).toBeLessThan(Math.max(once * 12, 400));
});
