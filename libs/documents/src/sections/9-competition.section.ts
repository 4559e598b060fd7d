import { facts, list, paragraph, placeOf, quiet, run, section } from '../model/build.ts';
import type { Facts, Section } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';

/** Who else was in the deal, each with the four lines of the template. */
export function competitionSection(subject: Subject): Section {
  const { competitors, whyTheyBought } = subject.compiled;
  if (competitors.length === 0) return section('9', 'Competitive context', [paragraph([run('Competitors evaluated: '), ...subject.missing('competitors')], 'gap')]);
  const row = (label: string, value: string | null): Facts['rows'][number] => ({ label, line: value === null ? subject.missing('competitors') : [run(value)], notes: [] });
  const parts = competitors.map((one, index) => {
    const beside = [one.position, one.outcome].filter((value) => value !== null).join(', ');
    const rows = [row('Why we won', one.whyWeWon ?? whyTheyBought.tippingPoint.value), row('What they are likely to do', one.nextMove), row('Bar that was set', one.barSet), ...(one.detail === null ? [] : [row('Also known', one.detail)])];
    const title = beside === '' ? one.name : `${one.name} (${beside})`;
    return section('', title, [facts(rows), list(subject.cite(one, 2).map((line) => ({ line, notes: [] })))], { id: placeOf(`competitors/${index}`) });
  });
  return section('9', 'Competitive context', [paragraph([quiet('Competitors evaluated: '), run(competitors.map((one) => one.name).join(', '))])], { parts });
}
