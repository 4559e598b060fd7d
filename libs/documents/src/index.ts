export type { Audience } from './model/document.ts';
export type { Lessons } from './outputs/lessons.section.ts';
export { OUTPUTS } from './outputs/output-document.ts';
export { writeAgreement } from './success/agreement-document.ts';
export type { SignedBy } from './success/agreement-document.ts';
export { writeGoalReport } from './success/goal-report.ts';
export { DOCUMENTS, FORMATS, writeDocument, writeDocuments } from './write-documents.ts';
export type { Beside, DocumentFile } from './write-documents.ts';
