export type { Audience } from './model/document.ts';
export { DOCUMENTS, writeDocument, writeDocuments } from './write-documents.ts';
export type { DocumentFile } from './write-documents.ts';
