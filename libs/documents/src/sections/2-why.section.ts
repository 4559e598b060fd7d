import type { HandoffPackage } from '@throughline/domain';
import { facts, linked, list, paragraph, part, placeOf, quiet, run, said, section, table, toned } from '../model/build.ts';
import type { Block, Row, Section } from '../model/document.ts';
import { cell, factRow, STATUS } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { money } from '../text/format.ts';

function value({ compiled, cite }: Subject): Block[] {
  const { valueCase } = compiled;
  if (valueCase === null) return [];
  const { annualBenefit, currency, paybackMonths, assumptions } = valueCase;
  return [
    paragraph([
      run(`${annualBenefit === null ? 'No yearly benefit was computed' : `${money(annualBenefit, currency)} a year was promised as the benefit`}${paybackMonths === null ? '' : `, paid back in ${paybackMonths} months`}.`),
      ...cite({ status: 'stated_by_us', statedBy: null, sources: valueCase.sources, evidence: [] }).flatMap((line) => [quiet('  '), ...line]),
    ]),
    ...drivers(compiled),
    ...(assumptions.length === 0 ? [] : [list(assumptions.map((one) => ({ line: [toned('Nobody has checked: ', 'watch'), run(one.what)], notes: cite(one) })))]),
  ];
}

/** What the benefit is made of. */
function drivers({ successCriteria, deal }: HandoffPackage): Block[] {
  const rows = successCriteria.flatMap((one, index): Row[] => (one.annualValue === null ? [] : [{ cells: [[linked(`C${index + 1}`, placeOf(`successCriteria/${index}`))], [run(one.metric)], cell(one.baseline), cell(one.target), [run(money(one.annualValue, deal.currency))]], notes: [] }]));
  return rows.length === 0 ? [] : [table('What the benefit is made of', [['', 1], ['Outcome', 6], ['Today', 4], ['Promised', 4], ['Worth a year', 4]], rows)];
}

/** The story behind the contract, in the customer's words where there are any. */
export function whySection(subject: Subject): Section {
  const { whyTheyBought: why, pains } = subject.compiled;
  const [words] = why.quote.evidence;
  const quote = factRow(subject, 'The quote that captures it', why.quote, 'whyTheyBought.quote');
  const named: Section['parts'] = [
    part('What hurts them, most named first', [pains.length === 0 ? paragraph(subject.missing('pains'), 'gap') : list(pains.map((one, index) => ({ id: placeOf(`pains/${index}`), line: [quiet(`${index + 1}  `), run(one.what)], notes: subject.cite(one, 2) })))], 'why'),
    part('What it is to be worth', subject.compiled.valueCase === null ? [paragraph(subject.missing('valueCase'), 'gap')] : value(subject), 'why'),
  ];
  return section('2', 'Why they bought', [facts([
    factRow(subject, 'The business problem they were solving', why.problem, 'whyTheyBought.problem'),
    factRow(subject, 'The outcome they expect', why.outcome, 'whyTheyBought.outcome'),
    why.quote.value === null ? quote : { ...quote, line: [said(why.quote.value.replace(/^[“"]|[”"]$/g, ''))], notes: words === undefined ? quote.notes : [[quiet(`${STATUS[why.quote.status]} · `), ...subject.origin(words)]] },
    factRow(subject, 'The moment that closed the deal', why.tippingPoint, 'whyTheyBought.tippingPoint'),
  ])], { id: placeOf('section/why'), parts: named });
}
