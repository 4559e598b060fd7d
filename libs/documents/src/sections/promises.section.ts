import type { PackageCommitment } from '@throughline/domain';
import { paragraph, part, placeOf, quiet, run, section, strong, table, toned } from '../model/build.ts';
import type { Line, Row, Section } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';
import { lower, words } from '../text/format.ts';
import { dueOf, termsOf } from './promise-terms.ts';

const SIGNED: Record<PackageCommitment['inContract'], Line> = { yes: [run('signed')], no: [quiet('not signed')], contradicted: [toned('contradicts', 'late')] };

function riskOf(one: PackageCommitment): Line {
  const rules = one.riskRules.length === 0 ? '' : `: ${one.riskRules.map(lower).join(', ')}`;
  return one.risk === 'normal' ? [quiet('normal')] : [toned(`${words(one.risk)}${rules}`, one.risk === 'high' ? 'late' : 'watch')];
}

/** What the two readers differ on, where a second one has read. */
function differing({ disputed = [] }: PackageCommitment): string {
  if (disputed.length === 0) return '';
  return disputed.some(({ field }) => field === 'promise') ? '; only one of the two readers takes it for a promise' : `; the two readers differ on ${disputed.map(({ field }) => lower(field)).join(', ')}`;
}

function rowOf(subject: Subject, one: PackageCommitment, index: number): Row {
  const terms = termsOf(one);
  const sure = `${Math.round(one.confidence * 100)} % sure that it is a promise`;
  return {
    id: placeOf(`commitments/${index}`),
    cells: [[quiet(`P${index + 1}`)], [strong(one.what), ...(terms.length === 0 ? [] : [quiet(' · '), ...terms])], [run(words(one.category)), quiet(`, ${lower(one.strength)}`)], dueOf(one), riskOf(one), SIGNED[one.inContract]],
    notes: [...subject.cite(one, 4), [quiet(`${one.by}${one.to === null ? '' : ` to ${one.to}`}; ${sure}${differing(one)}`)]],
  };
}

/** Every promise of both sides, with all its evidence; what was taken back stays listed. */
export function promisesSection(subject: Subject): Section {
  const all = subject.compiled.commitments.map((one, index) => ({ one, index }));
  const of = (caption: string, pick: (one: PackageCommitment) => boolean): Section[] => {
    const rows = all.filter(({ one }) => pick(one)).map(({ one, index }) => rowOf(subject, one, index));
    return rows.length === 0 ? [] : [part(caption, [table(caption, [['', 1.2], ['Promise', 10], ['Kind', 3.6], ['Due', 3.8], ['Risk', 3.4], ['Contract', 3]], rows)], 'promises')];
  };
  const parts = [
    ...of('What we promised', (one) => one.direction === 'seller' && one.strength !== 'retracted'),
    ...of('What the customer promised', (one) => one.direction === 'customer' && one.strength !== 'retracted'),
    ...of('Taken back', (one) => one.strength === 'retracted'),
  ];
  return section('A', 'Every promise', parts.length === 0 ? [paragraph([run('No promise was found in what was read.')], 'gap')] : [], { parts });
}
