import type { ReadSource, Sentence } from '../../sources/sentence.ts';
import { alike, contentWords } from '../text/content-words.ts';
import type { Entry } from './merge.ts';
import { rarityIn } from './rarity.ts';

/** Words by which somebody takes back what was said. */
const TAKES_BACK = /\b(?:walk (?:something|that|this|it|one)?\s?(?:\w+ )?back|walking (?:it|that|this|something) back|take (?:it|that|this|them) (?:off|back)|takes? (?:it|that|this) off|off the table|(?:let me|have to|need to|must|want to|owe you a) correct(?:ion)?|withdraw(?:n|s)?|retract(?:ed)?|forget (?:what|about|that|the)|scratch that|(?:please )?(?:strike|disregard) (?:it|that|this|what|my|the)|strike that one|no longer (?:possible|available|planned|able)|not (?:a )?committed|isn[’']t a committed|(?:can[’']t|cannot|won[’']t be able to|unable to) [^.]{0,60}after all|treat (?:it|that|this) as not|dropped out of|got ahead of (?:myself|ourselves)|without authority|(?:mis-?spoke|misspoken)|should not have (?:said|promised|written|offered)|shouldn[’']t have (?:said|promised|written|offered)|(?:spoke|promised) too (?:soon|early)|won[’']t (?:happen|be coming|make it)|is off\b|zurücknehmen|nehme ich zurück|zurückziehen|ziehe ich zurück|muss (?:ich )?(?:mich )?korrigieren|richtigstellen|gilt nicht (?:mehr)?|vom tisch|war voreilig|dois (?:vous )?(?:corriger|retirer)|retire(?:r|ons)?|revenir sur|ne tient plus|moet ik (?:terugkomen|intrekken|corrigeren)|intrekken|terugnemen|terugkomen op|retirar|rectificar|corregir)\b/iu;

export interface Retraction { sourceId: string }

const FAR = 2;

/** What a retraction is about: the sentence itself and those right around it in the same paragraph or message. */
function topicAround(sentences: readonly Sentence[], at: number): Set<string> {
  const near = sentences.slice(Math.max(0, at - FAR), at + FAR).filter(({ zone, block }) => zone === 'new' && block !== 'heading');
  return contentWords(near.map(({ text }) => text).join(' '));
}

/** Which promises were taken back, and by which source: the one before it that it is most about. */
export function retractionsOf(entries: readonly Entry[], sources: readonly ReadSource[]): Map<Entry, Retraction> {
  const rarity = rarityIn(entries.flatMap(({ mentions }) => mentions.map(({ topic }) => topic)));
  const found = new Map<Entry, Retraction>();
  for (const { source, sentences } of sources) {
    if (source.part === 'documents' || source.kind === 'note') continue;
    sentences.forEach((sentence, at) => {
      if (sentence.zone !== 'new' || !TAKES_BACK.test(sentence.text.slice(0, 1000))) return;
      const topic = topicAround(sentences, at);
      const earlier = entries.filter(({ mentions: [first] }) => first.direction === (sentence.speaker?.side ?? first.direction) && first.evidence.sourceId !== source.id && !first.candidate.sentence.source.signed && (first.evidence.at ?? '') <= (sentence.saidAt ?? source.at ?? ''));
      const ranked = earlier.map((entry) => ({ entry, likeness: Math.max(...entry.mentions.map((mention) => alike(mention.topic, topic, rarity) * Math.min(1, [...mention.topic].filter((word) => topic.has(word)).length / 2))) }));
      const best = ranked.toSorted((a, b) => b.likeness - a.likeness)[0];
      if (best && best.likeness >= 0.3 && !found.has(best.entry)) found.set(best.entry, { sourceId: source.id });
    });
  }
  return found;
}
