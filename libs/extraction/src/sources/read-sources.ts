import type { Dossier, DossierCommunication, DossierDocument } from '@throughline/domain';

import { type People, peopleOf } from '../people/people.ts';
import { speakerOf } from '../people/speaker.ts';
import { htmlLines } from '../text/html-lines.ts';
import { isHtml } from '../text/is-html.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { plainText } from '../text/plain-text.ts';
import { readDocument } from '../zones/document/read-document.ts';
import { readMail } from '../zones/mail/read-mail.ts';
import { readNotes } from '../zones/notes.ts';
import type { Passage } from '../zones/passage.ts';
import { conversationTurns } from '../zones/transcript/conversation.ts';
import { readTurns } from '../zones/transcript/read-turns.ts';
import { addresseesAmong } from './addressees.ts';
import { withTurnAnswers } from './answers.ts';
import { languageOf } from './language.ts';
import { type Points, pointsIn, withNumberedAnswers } from './numbered-answers.ts';
import { withOrigins } from './origins.ts';
import { sentencesOf } from './passage-sentences.ts';
import type { Person, ReadSource, SourceInfo } from './sentence.ts';
import { withSidesOfUnlisted } from './unlisted.ts';

/** Every communication and document of a dossier, cut into sentences with whoever said them. */
export function readSources(dossier: Dossier): { sources: ReadSource[]; people: People } {
  const people = peopleOf(dossier);
  const fallback = dossier.account.locale ?? 'en';
  const points = new Map<string, Points>();
  const read = new Map<DossierCommunication, ReadSource>();
  // In the order they were said, since an answer may refer to what was asked before.
  for (const communication of (dossier.communications ?? []).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    read.set(communication, readCommunication(communication, people, fallback, points));
  }
  const sources = [
    ...(dossier.communications ?? []).flatMap((communication) => read.get(communication) ?? []),
    ...(dossier.documents ?? []).map((document) => readADocument(document, fallback)),
  ];
  return { sources: withSidesOfUnlisted(withOrigins(sources), people), people };
}

function linesIn(body: string, format: string | undefined): Line[] {
  return isHtml(body, format) ? htmlLines(body) : linesOf(plainText(body));
}

function readCommunication(communication: DossierCommunication, people: People, fallback: string, points: Map<string, Points>): ReadSource {
  const { id, kind, at, body, threadId } = communication;
  const subject = communication.subject ?? null;
  const author = speakerOf(communication.from, people);
  const passages = passagesOf(communication, author, people);
  const text = passages.filter((passage) => passage.zone === 'new').map((passage) => passage.text.text).join('\n');
  const source: SourceInfo = { id, part: 'communications', kind, at, signed: false, subject, threadId: threadId ?? null, language: languageOf(text === '' ? body : text, fallback) };
  const side = `${threadId ?? subject ?? id} ${author?.side === 'seller' ? 'customer' : 'seller'}`;
  const answered = kind === 'email' ? withNumberedAnswers(passages, points.get(side) ?? null) : passages;
  const own = pointsIn(passages, ['new']);
  if (kind === 'email' && own.byMark.size > 0) points.set(`${threadId ?? subject ?? id} ${author?.side === 'seller' ? 'seller' : 'customer'}`, { ...own, speaker: author });
  const named = [communication.from, ...(communication.to ?? []), ...(communication.cc ?? [])].map((ref) => speakerOf(ref, people));
  const speaking = passages.filter((passage) => passage.block === 'turn').map((passage) => passage.speaker);
  const sentences = sentencesOf(source, answered, addresseesAmong([...named, ...speaking]));
  return { source, sentences: withTurnAnswers(sentences) };
}

function passagesOf(communication: DossierCommunication, author: Person | null, people: People): Passage[] {
  const { kind, at, body } = communication;
  const mail = { author, at, subject: communication.subject ?? null };
  const lines = linesIn(body, communication.format);
  if (kind === 'email') return readMail(lines, mail, people);
  const turns = kind === 'note' ? null : conversationTurns(body, lines, people);
  return turns ? readTurns(turns, at, people) : readNotes(lines, mail, people);
}

function readADocument(document: DossierDocument, fallback: string): ReadSource {
  const { id, kind, body } = document;
  const source: SourceInfo = { id, part: 'documents', kind, at: document.at ?? null, signed: document.signed ?? false, subject: document.title, threadId: null, language: languageOf(body, fallback) };
  return { source, sentences: sentencesOf(source, readDocument(linesIn(body, document.format), null, source.at), () => []) };
}
