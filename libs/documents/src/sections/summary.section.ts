import { linked, list, paragraph, placeOf, quiet, run, section } from '../model/build.ts';
import type { Line, Section } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf } from '../text/format.ts';

const LETTER: Record<string, string> = { commitments: 'P', successCriteria: 'C', risks: 'R', openItems: 'O', drift: 'D', lineItems: 'L' };
const NAMED: Record<string, string> = { account: 'account', deal: 'contract', firstQbr: 'first review', team: 'team' };
const WHY: Record<string, string> = { problem: 'the problem', outcome: 'the outcome', quote: 'the quote', tippingPoint: 'what decided it' };
const MOST = 8;

/** How a fact such as `commitments/3` is called beside a sentence. */
function referenceOf(fact: string): { text: string; to: string } {
  const [head = '', rest = ''] = fact.split('/');
  const letter = LETTER[head];
  return { text: letter === undefined ? (head === 'whyTheyBought' ? WHY[rest] : NAMED[head]) ?? head : `${letter}${Number(rest) + 1}`, to: placeOf(fact) };
}

/** At most a page; each sentence leads to the facts it is made of. */
export function summarySection({ compiled }: Subject): Section {
  const items = compiled.summary.map(({ text, facts }) => {
    const references = facts.map(referenceOf).filter((one, index, all) => all.findIndex((other) => other.text === one.text) === index);
    const links = references.slice(0, MOST).flatMap(({ text: name, to }, index): Line => [...(index === 0 ? [] : [quiet(' ')]), linked(name, to)]);
    return { line: [run(text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayOf)), quiet('  '), ...links, ...(references.length > MOST ? [quiet(` and ${references.length - MOST} more`)] : [])], notes: [] };
  });
  const intro = paragraph([quiet('Each sentence leads to the facts it is made of: P promises, C success criteria, R risks, O open items, D differences, L order lines, S sources, G gaps.')], 'quiet');
  return section('', 'Executive summary', items.length === 0 ? [paragraph([run('Too little is known for a summary; the gaps say whom to ask.')], 'gap')] : [list(items), intro], { id: 'summary', ownPage: true });
}
