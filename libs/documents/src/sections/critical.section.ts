import type { PackageCommitment } from '@throughline/domain';
import { joined, linked, paragraph, placeOf, quiet, run, section, strong, table, toned } from '../model/build.ts';
import type { Block, Line, Row, Section } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';
import { lower, several, words } from '../text/format.ts';
import { dueOf } from './promise-terms.ts';

const CONTRACT: Record<PackageCommitment['inContract'], string> = { yes: 'signed as well', no: 'not in what was signed', contradicted: 'contradicts what was signed' };

/** Why a promise is on this page. */
function reasonOf(one: PackageCommitment): Line {
  const rules = one.riskRules.map(lower).join(', ');
  return [
    toned(one.risk === 'high' ? 'High risk' : one.risk === 'unusual' ? 'Unusual' : 'Differs', one.risk === 'high' || one.inContract === 'contradicted' ? 'late' : 'watch'),
    ...(rules === '' ? [] : [quiet(`: ${rules}`)]), quiet('; '), toned(CONTRACT[one.inContract], one.inContract === 'contradicted' ? 'late' : 'quiet'),
  ];
}

function acknowledgedBy({ compiled }: Subject, { id }: PackageCommitment): Line[] {
  const by = compiled.blocking.find(({ commitment }) => commitment === id)?.acknowledged ?? null;
  return by === null ? [] : [[quiet(`${by.by} stands for it: `), run(by.words)]];
}

/** The promises of high risk that nobody stands for, in one line: they keep the gate closed. */
function unacknowledged({ compiled }: Subject): Block[] {
  const open = compiled.blocking.filter((one) => one.acknowledged === null);
  if (open.length === 0) return [];
  const names = open.flatMap(({ commitment }) => {
    const at = compiled.commitments.findIndex(({ id }) => id === commitment);
    return at < 0 ? [] : [[linked(`P${at + 1}`, placeOf(`commitments/${at}`))]];
  });
  const whom = [...new Set(open.flatMap(({ ask }) => (ask === null ? [] : [ask.name])))].join(', ');
  return [paragraph([toned('Nobody stands yet for ', 'late'), ...joined(names, ', '), toned('.', 'late'), quiet(whom === '' ? '' : ` Ask ${whom}.`)], 'gap')];
}

/** The promises that nobody may miss, on a page of their own. */
export function criticalSection(subject: Subject): Section {
  const { compiled, cite } = subject;
  const rows = compiled.criticalCommitments.flatMap((id): Row[] => {
    const at = compiled.commitments.findIndex((one) => one.id === id);
    const one = compiled.commitments[at];
    if (one === undefined) return [];
    return [{ cells: [[linked(`P${at + 1}`, placeOf(`commitments/${at}`))], [strong(one.what)], dueOf(one), reasonOf(one)], notes: [...cite(one), ...acknowledgedBy(subject, one)] }];
  });
  const standing = compiled.commitments.filter((one) => one.direction === 'seller' && one.strength !== 'retracted');
  const kinds = new Map<string, number>();
  for (const { category } of standing) kinds.set(category, (kinds.get(category) ?? 0) + 1);
  const counted = [...kinds].toSorted((a, b) => b[1] - a[1]).map(([category, count]) => `${words(category).toLowerCase()} ${count}`).join(', ');
  const head = standing.length === 0
    ? paragraph([run('No promise of ours was found in what was read.')], 'gap')
    : paragraph([run(`${several(standing.length, 'promise of ours stands', 'promises of ours stand')}; ${rows.length === 0 ? 'none of them is critical' : `${rows.length} of them ${rows.length === 1 ? 'is' : 'are'} critical`}. `), quiet(`By kind: ${counted}.`)], 'lead');
  return section('', 'Critical commitments', [head, ...unacknowledged(subject), ...(rows.length === 0 ? [] : [table('What must not be missed', [['', 1], ['Promise', 8], ['Due', 3.4], ['Why it is critical', 5]], rows)])], { id: 'critical', ownPage: rows.length > 0 });
}
