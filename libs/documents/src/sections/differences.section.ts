import type { Drift, DriftKind, Evidence } from '@throughline/domain';
import { linked, paragraph, placeOf, quiet, run, said, section, table, toned } from '../model/build.ts';
import type { Line, Row, Section } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf, several } from '../text/format.ts';

const DIFFERS: Record<DriftKind, string> = { missing_from_contract: 'missing from what was signed', contradicts_contract: 'contradicts what was signed', missing_from_plan: 'missing from the plan', sooner_than_plan: 'sooner than planned' };

/** Said, signed and planned side by side, where they differ. */
export function differencesSection({ compiled }: Subject): Section {
  const source = ({ sourceId }: Evidence): Line => {
    const at = compiled.sources.findIndex((one) => one.id === sourceId && one.part !== 'contributions');
    return at < 0 ? [] : [quiet(' '), linked(`S${at + 1}`, placeOf(`sources/${at}`))];
  };
  const words = (evidence: readonly Evidence[]): Line => evidence.slice(0, 2).flatMap((one, index) => [...(index === 0 ? [] : [quiet(' ')]), said(one.quote), ...source(one)]);
  const isPlan = ({ kind }: Drift): boolean => kind === 'missing_from_plan' || kind === 'sooner_than_plan';

  const rows = compiled.drift.flatMap((drift, index): Row[] => {
    const at = compiled.commitments.findIndex((one) => one.id === drift.commitment);
    const one = compiled.commitments[at];
    if (one === undefined) return [];
    const other = words(drift.evidence);
    const [nothing, otherwise]: [Line, Line] = [[quiet('nothing')], [quiet('something else, see below')]];
    const signed: Line = isPlan(drift) ? [quiet(one.inContract === 'yes' ? 'the same' : '–')] : other.length > 0 ? other : drift.kind === 'contradicts_contract' ? otherwise : nothing;
    const planned: Line = isPlan(drift) ? (other.length > 0 ? other : drift.kind === 'sooner_than_plan' ? otherwise : nothing) : [quiet('–')];
    const spoken = one.evidence[0];
    return [{
      id: placeOf(`drift/${index}`),
      cells: [[quiet(`D${index + 1}`)], spoken === undefined ? [run(one.what)] : [said(spoken.quote), quiet(` ${one.by}${spoken.at === null ? '' : `, ${dayOf(spoken.at)}`}`)], signed, planned, [toned(DIFFERS[drift.kind], drift.kind === 'contradicts_contract' || drift.kind === 'sooner_than_plan' ? 'late' : 'watch')]],
      notes: [[linked(`P${at + 1}`, placeOf(`commitments/${at}`)), quiet(`  ${drift.note}`)]],
    }];
  });
  const ours = compiled.commitments.filter((one) => one.direction === 'seller' && one.strength !== 'retracted');
  const [same, against] = [ours.filter((one) => one.inContract === 'yes').length, ours.filter((one) => one.inContract === 'contradicted').length];
  const head = `Of ${several(ours.length, 'promise', 'promises')} of ours ${same} ${same === 1 ? 'stands' : 'stand'} in what was signed as well, ${against} ${against === 1 ? 'contradicts' : 'contradict'} it, ${ours.length - same - against} ${ours.length - same - against === 1 ? 'is' : 'are'} not in it.`;
  const none = paragraph([run('No difference between what was said, what was signed and what is planned has been worked out.')], 'gap');
  return section('B', 'Said, signed, planned', [paragraph([run(head)], 'lead'), rows.length === 0 ? none : table('Where they differ', [['', 1.2], ['Said', 6], ['Signed', 6], ['Planned', 5], ['Difference', 3.4]], rows)]);
}
