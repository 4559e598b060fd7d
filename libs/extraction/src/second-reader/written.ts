import type { Dossier, ReadingPart } from '@throughline/domain';

import type { People } from '../people/people.ts';
import type { Person } from '../sources/sentence.ts';
import type { Line, Manuscript } from './manuscript.ts';

const LONGEST_QUESTION = 400;
const one = (text: string): string => text.replace(/\s+/g, ' ').trim();
const nameOf = (person: Person | null): string => (person === null ? 'somebody' : `${one(person.name)}${person.side === null ? '' : ` (${person.side})`}`);

/** The deal and its people as a second reader has to know them. */
export function aboutTheDeal(dossier: Dossier, people: People): string {
  const { deal, account } = dossier;
  const days = [['signed', deal.closedAt.slice(0, 10)], ['contract starts', deal.contractStart], ['go-live planned', deal.goLiveTarget]].flatMap(([name, day]) => (day === undefined ? [] : [`${name} ${day}`]));
  return [
    `Seller: ${one(people.sellerCompany)}. Customer: ${one(account.name)}${account.country === undefined ? '' : `, ${one(account.country)}`}. ${days.join(', ')}.`,
    ...people.all.map((person) => `${nameOf(person)}${person.roles.length > 0 ? `, ${person.roles.map((role) => role.replaceAll('_', ' ')).join(', ')}` : ''}`),
  ].join('\n');
}

function aboutASource({ source, lines }: Manuscript): string {
  const [first] = lines;
  const spoken = source.kind === 'email' || source.kind === 'chat';
  const to = first?.sentence.addressees.slice(0, 6).map(nameOf).join(', ') ?? '';
  return [
    `${source.kind.replaceAll('_', ' ')}${source.signed ? ', signed by both' : ''}`, source.at?.slice(0, 10) ?? 'undated',
    ...(spoken && first?.sentence.speaker ? [`from ${nameOf(first.sentence.speaker)}`] : []), ...(spoken && to !== '' ? [`to ${to}`] : []),
    ...(source.subject === null ? [] : [`“${one(source.subject).slice(0, 200)}”`]),
  ].join(', ');
}

/** Lines as they are shown: numbered, with whoever speaks where that changes, and with what is answered. */
function written(lines: readonly Line[], from: number): string[] {
  let [speaker, section, answered]: [string | null, string | null, string | null] = [null, null, null];
  return lines.flatMap(({ sentence, text }, index) => {
    const now = sentence.speaker === null ? null : nameOf(sentence.speaker);
    const heading = sentence.section === null ? null : one(`${sentence.section.number ?? ''} ${sentence.section.heading ?? ''}`).slice(0, 200);
    const question = sentence.answers === null ? null : one(sentence.answers.text).slice(-LONGEST_QUESTION);
    const shown = [
      ...(heading !== null && heading !== '' && heading !== section ? [`# ${heading}`] : []),
      ...(question !== null && question !== answered ? [`> ${question}`] : []),
      `${from + index + 1} ${now !== null && now !== speaker ? `${now}: ` : ''}${text}`,
    ];
    [speaker, section, answered] = [now ?? speaker, heading, question];
    return shown;
  });
}

/** Lines `from` to `to` of a source, under a name that holds within one part. */
export function passage(manuscript: Manuscript, name: string, from: number, to: number): ReadingPart['sources'][number] {
  return { name, about: aboutASource(manuscript), lines: written(manuscript.lines.slice(from, to), from) };
}
