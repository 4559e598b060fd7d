export type { Span } from './text/span.ts';
export type { Block, Person, ReadSource, Sentence, SourceInfo, Zone } from './sources/sentence.ts';
export type { People } from './people/people.ts';
export { readSources } from './sources/read-sources.ts';
export { readDossier } from './read-dossier.ts';
export { readingParts } from './second-reader/second-reading.ts';
export type { Claims } from './second-reader/second-reading.ts';
