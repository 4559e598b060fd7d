export type { Span } from './text/span.ts';
export type { Block, Person, ReadSource, Sentence, SourceInfo, Zone } from './sources/sentence.ts';
