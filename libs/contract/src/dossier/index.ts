export { DossierSchema, parseDossier } from './dossier.ts';
export type { DossierProblem } from './dossier.ts';
