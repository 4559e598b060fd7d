import type { Clause } from './clause.ts';
import { placeOf } from './clause.ts';
import { isAbout, leavesRoom } from './matters/matters.ts';
import { against, same } from './rulings.ts';
import type { Said } from './said.ts';
import { gravest } from './say.ts';
import type { Settled, Signed } from './signed.ts';
import type { Verdict } from './verdict.ts';

/** A few words only tell what they are about together with the question. */
const SHORT = 60;

/** The first matter that a promise is about, and some clause settles, decides. */
export function byMatter(said: Said, { settled }: Signed): Verdict | null {
  const { category } = said.commitment;
  for (const one of settled) {
    const { matter } = one;
    if (!isAbout(matter, category) || !(matter.said.test(said.text) || (said.text.length < SHORT && matter.said.test(said.both)))) continue;
    const verdict = held(said, one);
    if (verdict) return verdict;
  }
  return null;
}

/** Whether both are about the same thing, where the matter alone does not say so. */
const together = (said: Said, clause: Clause): boolean => [...clause.words].some((word) => !/^\d/.test(word) && said.words.has(word));

function held(said: Said, settled: Settled): Verdict | null {
  const { matter } = settled;
  const settling = matter.together ? settled.settling.filter((clause) => together(said, clause)) : settled.settling;
  const denial = settled.denials.find((clause) => !matter.together || together(said, clause));
  const differ = (clause: Clause): Verdict => against(clause, `Promised ${gravest(said)}; ${placeOf(clause)} says: “${clause.sentence.text}”`);
  if (denial && !leavesRoom(denial, said.commitment.category)) return differ(denial);
  const [first] = settling;
  if (first === undefined) return null;
  const { measure } = matter;
  if (!measure) return same(first);
  const promised = measure.of(partAbout(said.text, said.both)) ?? (said.text.length < SHORT ? measure.of(said.both) : null);
  if (promised === null) return null;
  for (const clause of settling) {
    const signed = measure.of(partAbout(clause.text, said.both));
    if (signed === null) continue;
    return (measure.better === 'more' ? promised > signed : promised < signed) ? differ(clause) : same(clause);
  }
  return null;
}

/** For "P1 within fifteen minutes, P2 within four hours": the part about the same kind of incident. */
function partAbout(text: string, said: string): string {
  const kind = /\b(?:p|priority |sev(?:erity)? ?)([1-4])\b/.exec(said)?.[1] ?? '1';
  const parts = text.split(/(?=\b(?:p|priority |severity )[1-4]\b)/);
  return parts.find((part) => [`p${kind}`, `priority ${kind}`, `severity ${kind}`].some((name) => part.startsWith(name))) ?? text;
}
