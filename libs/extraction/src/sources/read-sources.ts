import type { Dossier, DossierCommunication, DossierDocument } from '@throughline/domain';

import { type People, peopleOf } from '../people/people.ts';
import { speakerOf } from '../people/speaker.ts';
import { sentenceSpans } from '../sentences/split.ts';
import { htmlLines } from '../text/html-lines.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { sliceText, spanIn } from '../text/mapped-text.ts';
import { plainText } from '../text/plain-text.ts';
import { readDocument } from '../zones/document/read-document.ts';
import { readMail } from '../zones/mail/read-mail.ts';
import type { Passage } from '../zones/passage.ts';
import { labelledTurns } from '../zones/transcript/labelled.ts';
import { readTurns } from '../zones/transcript/read-turns.ts';
import { withTurnAnswers } from './answers.ts';
import { languageOf } from './language.ts';
import type { Person, ReadSource, Sentence, SourceInfo } from './sentence.ts';

/** Every communication and document of a dossier, cut into sentences with whoever said them. */
export function readSources(dossier: Dossier): { sources: ReadSource[]; people: People } {
  const people = peopleOf(dossier);
  const fallback = dossier.account.locale ?? 'en';
  const sources = [
    ...(dossier.communications ?? []).map((communication) => readCommunication(communication, people, fallback)),
    ...(dossier.documents ?? []).map((document) => readADocument(document, fallback)),
  ];
  return { sources, people };
}

function linesIn(body: string, format: string | undefined): Line[] {
  return format === 'html' ? htmlLines(body) : linesOf(plainText(body));
}

function readCommunication(communication: DossierCommunication, people: People, fallback: string): ReadSource {
  const { id, kind, at, body } = communication;
  const source: SourceInfo = {
    id, part: 'communications', kind, at, signed: false, subject: communication.subject ?? null, threadId: communication.threadId ?? null, language: languageOf(body, fallback),
  };
  const author = speakerOf(communication.from, people);
  const lines = linesIn(body, communication.format);
  const named = [...(communication.to ?? []), ...(communication.cc ?? [])].map((ref) => speakerOf(ref, people)).filter((person) => person !== null);
  const passages = kind === 'email' ? readMail(lines, author, at, people) : readConversation(lines, author, at, people, kind);
  return { source, sentences: sentencesOf(source, passages, (speaker) => addresseesOf(speaker, author, named)) };
}

function readConversation(lines: readonly Line[], author: Person | null, at: string, people: People, kind: string): Passage[] {
  const turns = labelledTurns(lines);
  const said = turns.filter((turn) => turn.label !== null).length;
  if (kind !== 'note' && said >= 2) return readTurns(turns, at, people);
  return readMail(lines, author, at, people);
}

function readADocument(document: DossierDocument, fallback: string): ReadSource {
  const { id, kind, body } = document;
  const source: SourceInfo = {
    id, part: 'documents', kind, at: document.at ?? null, signed: document.signed ?? false, subject: document.title, threadId: null, language: languageOf(body, fallback),
  };
  return { source, sentences: sentencesOf(source, readDocument(linesIn(body, document.format), null, source.at), () => []) };
}

/** Everybody the source names other than the speaker's own side; where the sides are unknown, everybody else. */
function addresseesOf(speaker: Person | null, author: Person | null, named: readonly Person[]): Person[] {
  if (!speaker) return [];
  const others = [...new Set(author ? [author, ...named] : named)].filter((person) => person !== speaker && person.name !== speaker.name);
  const across = others.filter((person) => speaker.side !== null && person.side !== null && person.side !== speaker.side);
  return across.length > 0 ? across : others;
}

function sentencesOf(source: SourceInfo, passages: readonly Passage[], addressees: (speaker: Person | null) => Person[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const passage of passages) {
    const whole = passage.block === 'table_row' || passage.block === 'heading';
    const spans = whole ? [{ start: 0, end: passage.text.text.length }] : sentenceSpans(passage.text.text);
    for (const span of spans) {
      const text = sliceText(passage.text, span.start, span.end);
      if (text.text === '') continue;
      sentences.push({
        source, index: sentences.length, span: spanIn(text, 0, text.text.length), text: text.text, at: (start, end) => spanIn(text, start, end),
        zone: passage.zone, block: passage.block, group: passage.group, speaker: passage.speaker, addressees: passage.addressees ?? addressees(passage.speaker),
        saidAt: passage.saidAt, section: passage.section, cells: passage.cells, answers: passage.answers,
      });
    }
  }
  return withTurnAnswers(sentences);
}
