import { joinSourced } from '../package/merge.ts';
import type { PackageRisk } from '../package/package.ts';
import type { Said } from './said.ts';
import { folded } from './said.ts';
import { HIGH_SCORE, scoreOf } from './score.ts';

/** How much of the words of one risk another has to share, weighed by how rare they are in this deal, to be of the same thing. */
const SAME = 0.4;
/** The same for a sentence that is shown as further evidence. */
const TELLS = 0.35;
/** Two things are named in both: one alone is said of many things. */
const LEAST_SHARED = 2;
const MOST_EVIDENCE = 8;
/** Letters from which on a statement says more than one thing. */
const AT_LENGTH = 90;
const MOST_ADDED = 4;

/** Words that say nothing of what a sentence is about. */
const EMPTY = new Set(('about after again all also and any are back because been before being both but can come could did does done down each even every for from get goes going had has have her here him his how into its just last like made make many may more most much must need never next not now off one only other our out over own said same say says shall she should since some still such take than that the their them then there these they thing things think this those through time too under until upon very was way well were what when where which while who whole why will with would year years yes yet you your '
  + 'aber als auch auf aus bei bis das dass dem den der des die doch ein eine einen einer fur haben hat hier ich ihr ist kann kein mit nach nicht noch nur oder schon sich sie sind uber und uns unser vom von vor war was wenn wer werden wir wird zu zum zur avec aux ces cette comme dans des donc elle est etre les leur mais meme nous ont par pas plus pour que qui sans ses son sont sur tout une vous een het niet van voor zijn dat die wij met ook nog maar como con del los las para por pero que una').split(' '));

type Words = ReadonlySet<string>;

/** The words of a text by which it can be told what it is about: figures and what is longer than two letters, without endings. */
function topicWords(text: string): Words {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word) && (word.length > 2 || /\d/.test(word))).map((word) => (word.length > 5 && !/\d/.test(word) ? word.replace(/(?:ings?|ed|es|s|en|er|e)$/, '') : word)));
}

/** How telling each word of a deal is: what stands in every third sentence tells nothing. */
function tellingIn(said: readonly Words[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of said) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.max(2, said.length);
  return (word) => Math.max(0, Math.log(all / (1 + (counts.get(word) ?? 0))) / Math.log(all));
}

interface Alike { share: number; count: number }

/** How much two texts share of what they are about, of the shorter one's. */
function alike(a: Words, b: Words, telling: (word: string) => number): Alike {
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + telling(word), 0);
  const common = [...a].filter((word) => b.has(word) && telling(word) > 0.3);
  const least = Math.min(sum(a), sum(b));
  return { share: least === 0 ? 0 : sum(common) / least, count: common.length };
}

/** What a risk is about, by the words that were said of it; only one that nobody voiced goes by its statement. */
const wordsOfRisk = ({ statement, evidence }: PackageRisk): Words => topicWords(evidence.length === 0 ? statement : evidence.slice(0, 2).map(({ quote }) => quote).join(' '));

/** Whether people put it into words of their own: those they keep apart stay apart. */
const isWorded = ({ sources }: PackageRisk): boolean => sources.some((ref) => /^(?:contributions|answers|contacts)\//.test(ref));

/** What speaks for it that somebody voiced a risk and not only used its words: it is about a known dimension, names a figure, was said at length or in several places. */
const substance = ({ dimension, statement, evidence }: PackageRisk): number =>
  [dimension !== null, /\d/.test(statement), statement.length >= AT_LENGTH, evidence.length > 1, evidence.length > 3].filter(Boolean).length;

/** What was read in somebody’s words is high only where several things speak for it. */
function weighed(risk: PackageRisk): PackageRisk {
  if (risk.origin !== 'voiced' || isWorded(risk) || risk.score < HIGH_SCORE || substance(risk) > 1) return risk;
  return { ...risk, severity: 'medium', likelihood: 'medium', score: scoreOf('medium', 'medium') };
}

/** Risks of the same thing as one, the graver with the evidence of both, and each with what else was said of it. */
export function byTopic(register: readonly PackageRisk[], said: readonly Said[]): PackageRisk[] {
  const known = said.map((one) => ({ one, words: topicWords(one.text) }));
  const telling = tellingIn(known.map(({ words }) => words));
  const kept: { risk: PackageRisk; words: Words }[] = [];
  for (const risk of register.toSorted((a, b) => b.score - a.score)) {
    const words = wordsOfRisk(risk);
    const same = isWorded(risk) ? undefined : kept.find((other) => {
      const { share, count } = alike(words, other.words, telling);
      return !isWorded(other.risk) && share >= SAME && count >= LEAST_SHARED;
    });
    if (same === undefined) kept.push({ risk, words });
    else same.risk = { ...same.risk, ...joinSourced(same.risk, risk) };
  }
  return kept.map(({ risk, words }) => ({ ...risk, evidence: [...risk.evidence, ...alsoSaid(risk, words)] })).map(weighed);

  function alsoSaid(risk: PackageRisk, words: Words): PackageRisk['evidence'] {
    const room = Math.min(MOST_ADDED, MOST_EVIDENCE - risk.evidence.length);
    if (room <= 0 || isWorded(risk)) return [];
    return known
      .filter(({ words: others }) => others.size > LEAST_SHARED)
      .map(({ one, words: others }) => ({ one, ...alike(words, others, telling) }))
      .filter(({ one, share, count }) => share >= TELLS && count >= LEAST_SHARED && !risk.evidence.some(({ sourceId, start, end }) => sourceId === one.evidence.sourceId && start < one.evidence.end && one.evidence.start < end))
      .toSorted((a, b) => b.share * b.count - a.share * a.count)
      .slice(0, room)
      .map(({ one }) => one.evidence);
  }
}
