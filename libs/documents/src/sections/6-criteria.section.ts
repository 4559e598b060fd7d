import type { CriterionLint } from '@throughline/domain';
import { facts, paragraph, placeOf, quiet, run, section, strong, table, toned } from '../model/build.ts';
import type { Line, Row, Section } from '../model/document.ts';
import { cell, known } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf, money, words } from '../text/format.ts';

const LINT: Record<CriterionLint, string> = { no_number: 'no number to reach', no_baseline: 'no baseline', no_date: 'no date', no_owner: 'no owner', not_agreed: 'not agreed by the economic buyer' };
const FIELD: Record<CriterionLint, string> = { no_number: 'successCriteria', no_baseline: 'successCriteria.baseline', no_date: 'successCriteria', no_owner: 'successCriteria', not_agreed: 'successCriteria.agreedByEconomicBuyer' };

/** What the customer will measure us by, and what keeps each criterion from being specific, measurable, time-bound and agreed. */
export function criteriaSection(subject: Subject): Section {
  const { successCriteria, firstQbr, deal } = subject.compiled;
  const rows = successCriteria.map((one, index): Row => {
    const unit = one.unit === null || (one.target?.includes(one.unit) ?? false) ? '' : ` ${one.unit}`;
    const [first] = one.lint;
    const whom = first === undefined ? null : subject.ask(FIELD[first]);
    const lint: Line[] = first === undefined ? [[quiet('Specific, measurable, time-bound and agreed.')]] : [[toned(`Still ${one.lint.map((key) => LINT[key]).join(', ')}.`, 'watch'), quiet(whom === null ? '' : ` Ask ${whom.name}.`)]];
    const about = [one.category === null ? null : words(one.category), one.annualValue === null ? null : `worth ${money(one.annualValue, deal.currency)} a year`].filter((part) => part !== null).join(', ');
    return {
      id: placeOf(`successCriteria/${index}`),
      cells: [[quiet(`C${index + 1}`)], [strong(one.metric)], cell(one.baseline), cell(one.target === null ? null : `${one.target}${unit}`), cell(one.by === null ? null : dayOf(one.by)), cell(one.owner)],
      notes: [...(about === '' ? [] : [[run(about)]]), ...subject.cite(one), ...lint],
    };
  });
  const criteria = rows.length === 0 ? paragraph(subject.missing('successCriteria'), 'gap') : table('Success criteria', [['', 1], ['Metric', 5], ['Baseline', 3], ['Target', 3], ['Measured on', 3], ['Owner', 3]], rows);
  return section('6', 'Success criteria', [criteria, facts([{ id: placeOf('firstQbr'), label: 'First review of value (QBR)', line: known(subject, firstQbr === null ? null : dayOf(firstQbr), 'deal.goLiveTarget'), notes: firstQbr === null ? [] : [[quiet('Inferred · 90 days after the go-live target')]] }])]);
}
