import { COLLECTIONS, CRITERION_EXAMPLES, INDICATORS, NEW_METRIC, lintCriterion, numberOf } from '@throughline/domain';
import type { CriterionCategory, CriterionExample, MetricTerms } from '@throughline/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../api/failed.tsx';
import { addMetric, editMetric } from '../../../api/success.ts';
import type { EditMetric, Goal, HandoffDetail, Success } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { SelectField, TextArea, TextField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import { Lint } from './lint.tsx';

type Changes = EditMetric['changes'];
/** What a person types, before it is known to be a number. */
type Typed = Record<'criterion' | 'name' | 'category' | 'unit' | 'direction' | 'baseline' | 'baselineOn' | 'baselineSource' | 'target' | 'by' | 'indicator' | 'collection' | 'howMeasured' | 'everyDays' | 'accountable' | 'accountableEmail' | 'tolerance' | 'contingency' | 'annualValue', string> & { milestones: Record<string, string> };

const typed = (value: string | number | null): string => (value === null ? '' : String(value));
const typedOf = (terms: MetricTerms | Goal): Typed => ({
  criterion: terms.criterion, name: terms.name, category: terms.category ?? '', unit: terms.unit ?? '', direction: terms.direction, baseline: typed(terms.baseline), baselineOn: terms.baselineOn ?? '', baselineSource: terms.baselineSource ?? '',
  target: typed(terms.target), by: terms.by ?? '', indicator: terms.indicator, collection: terms.collection, howMeasured: terms.howMeasured ?? '', everyDays: String(terms.everyDays), accountable: terms.accountable ?? '',
  accountableEmail: terms.accountableEmail ?? '', tolerance: String(terms.tolerance), contingency: terms.contingency, annualValue: typed(terms.annualValue),
  milestones: Object.fromEntries(Object.entries(terms.milestoneTargets).map(([id, value]) => [id, String(value)])),
});

const number = (text: string): number | null => (text.trim() === '' ? null : numberOf(text));
const words = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const isNumber = (text: string): boolean => text.trim() === '' || numberOf(text) !== null;

/** What was typed as the rules read it; what is no number yet counts as none. */
const termsOf = (said: Typed): Changes & { name: string } => ({
  criterion: said.criterion.trim() === '' ? said.name.trim() : said.criterion.trim(), name: said.name.trim(), category: (said.category || null) as CriterionCategory | null, unit: words(said.unit), direction: said.direction as 'up' | 'down',
  baseline: number(said.baseline), baselineOn: words(said.baselineOn), baselineSource: words(said.baselineSource), target: number(said.target), by: words(said.by), indicator: said.indicator as 'leading' | 'lagging', collection: said.collection as 'typed' | 'csv' | 'api',
  howMeasured: words(said.howMeasured), everyDays: numberOf(said.everyDays) ?? 30, accountable: words(said.accountable), accountableEmail: words(said.accountableEmail), tolerance: numberOf(said.tolerance) ?? 10, contingency: said.contingency.trim(), annualValue: number(said.annualValue),
  milestoneTargets: Object.fromEntries(Object.entries(said.milestones).flatMap(([id, text]) => { const value = number(text); return value === null ? [] : [[id, value]]; })),
});

const exampleOf = ({ name, sentence, category, unit, direction, baseline, target }: CriterionExample): Typed =>
  typedOf({ ...NEW_METRIC, name, criterion: sentence, category, unit, direction, baseline, target, indicator: category === 'business_outcome' || category === 'process_efficiency' ? 'lagging' : 'leading' });

interface GoalFormProps { detail: HandoffDetail; success: Success; goal: Goal | null; onClose: () => void }

/** A goal in a person's words; what it lacks is said as they type. */
export function GoalForm({ detail, success, goal, onClose }: GoalFormProps) {
  const before = goal === null ? typedOf(NEW_METRIC) : typedOf(goal);
  const [said, setSaid] = useState(before);
  const [wrong, setWrong] = useState<string | null>(null);
  const save = useHandoffAction<{ changes: Changes & { name: string } }>(detail.id, {
    run: ({ changes, key }) => (goal === null ? addMetric(detail.id, { ...changes, key }) : editMetric(detail.id, goal.id, { changes, giveBack: [], key })),
    done: ({ changes }) => t('goals.form.saved', { name: changes.name }), after: onClose,
  });
  const terms = termsOf(said);
  const findings = lintCriterion({ ...NEW_METRIC, ...(terms as Partial<MetricTerms>), agreedByEconomicBuyer: true });
  const numbers = [said.baseline, said.target, said.everyDays, said.tolerance, said.annualValue, ...Object.values(said.milestones)];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const was = termsOf(before) as Record<string, unknown>;
    const different = Object.entries(terms).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field]));
    const problem = terms.name === '' ? t('goals.form.nameNeeded') : numbers.every(isNumber) ? (goal !== null && different.length === 0 ? t('goals.form.nothing') : null) : t('goals.form.number');
    setWrong(problem);
    if (problem === null) save.act({ changes: goal === null ? terms : ({ ...Object.fromEntries(different), name: terms.name } as typeof terms) });
  };
  const field = (name: Exclude<keyof Typed, 'milestones'>) => ({ value: said[name], onChange: (event: { target: { value: string } }) => setSaid({ ...said, [name]: event.target.value }) });
  const numeric = (name: Exclude<keyof Typed, 'milestones'>) => ({ ...field(name), inputMode: 'decimal' as const, wrong: isNumber(said[name]) ? null : t('goals.form.number') });
  return (
    <form onSubmit={submit} noValidate aria-label={goal?.name ?? t('goals.form.new')}>
      {goal === null ? (
        <SelectField label={t('goals.form.example')} defaultValue="" onChange={(event) => { const found = CRITERION_EXAMPLES.find(({ category }) => category === event.target.value); if (found) setSaid(exampleOf(found)); }}>
          <option value="">{t('csv.noColumn')}</option>{CRITERION_EXAMPLES.map(({ category, sentence }) => <option key={category} value={category}>{sentence}</option>)}
        </SelectField>
      ) : null}
      <TextField label={t('goals.form.name')} hint={t('goals.form.nameHint')} {...field('name')} maxLength={300} autoFocus />
      <TextArea label={t('goals.form.criterion')} {...field('criterion')} maxLength={1000} rows={2} />
      <div className="pair">
        <SelectField label={t('goals.form.category')} {...field('category')}><option value="">{t('goals.form.categoryNone')}</option>{CRITERION_EXAMPLES.map(({ category }) => <option key={category} value={category}>{t(`goals.category.${category}`)}</option>)}</SelectField>
        <TextField label={t('goals.form.unit')} {...field('unit')} maxLength={40} />
        <TextField label={t('goals.form.baseline')} {...numeric('baseline')} />
        <TextField label={t('goals.form.target')} {...numeric('target')} />
        <TextField label={t('goals.form.by')} type="date" {...field('by')} />
        <SelectField label={t('goals.form.direction')} {...field('direction')}><option value="up">{t('goals.direction.up')}</option><option value="down">{t('goals.direction.down')}</option></SelectField>
        <TextField label={t('goals.form.accountable')} {...field('accountable')} maxLength={200} />
        <TextField label={t('goals.form.accountableEmail')} type="email" {...field('accountableEmail')} maxLength={300} />
      </div>
      <div role="status">{findings.length === 0 ? <p className="soft">{t('goals.form.good')}</p> : <Lint findings={findings} />}</div>
      <details>
        <summary className="quiet">{t('goals.form.more')}</summary>
        <div className="pair spaced">
          <TextField label={t('goals.form.baselineOn')} type="date" {...field('baselineOn')} />
          <TextField label={t('goals.form.baselineSource')} {...field('baselineSource')} maxLength={300} />
          <SelectField label={t('goals.form.indicator')} {...field('indicator')}>{INDICATORS.map((one) => <option key={one} value={one}>{t(`goals.indicator.${one}`)}</option>)}</SelectField>
          <SelectField label={t('goals.form.collection')} {...field('collection')}>{COLLECTIONS.map((one) => <option key={one} value={one}>{t(`goals.collection.${one}`)}</option>)}</SelectField>
          <TextField label={t('goals.form.howMeasured')} {...field('howMeasured')} maxLength={300} />
          <TextField label={t('goals.form.everyDays')} {...numeric('everyDays')} />
          <TextField label={t('goals.form.tolerance')} {...numeric('tolerance')} />
          <TextField label={t('goals.form.annualValue', { currency: success.currency })} {...numeric('annualValue')} />
        </div>
        <TextArea label={t('goals.form.contingency')} {...field('contingency')} maxLength={2000} rows={3} />
        {success.milestones.length > 0 ? (
          <fieldset className="field"><legend>{t('goals.form.milestones')}</legend><p className="meta hint">{t('goals.form.milestonesHint')}</p>
            <div className="pair">{success.milestones.map(({ id, title, day }) => <TextField key={id} label={`${title}, ${day}`} inputMode="decimal" value={said.milestones[id] ?? ''} onChange={(event) => setSaid({ ...said, milestones: { ...said.milestones, [id]: event.target.value } })} />)}</div>
          </fieldset>
        ) : null}
      </details>
      {wrong === null ? null : <p className="late" role="alert">{wrong}</p>}
      <Failed error={save.error} />
      <p className="row"><Button look="main" type="submit" busy={save.busy}>{t('goals.form.save')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
    </form>
  );
}
