import { answerOf, api, asked } from './http.ts';
import type { LibraryPage, SourcePage, SourceView } from './types.ts';

export interface SourceSearch { kind?: string | undefined; person?: string | undefined; page?: number | undefined; size?: number | undefined }
export interface LibrarySearch {
  q: string;
  part?: 'communications' | 'documents' | 'contributions' | 'package' | undefined;
  kind?: string | undefined;
  handoff?: string | undefined;
  person?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  page?: number | undefined;
}

export const fetchSources = (id: string, search: SourceSearch): Promise<SourcePage> => answerOf(api.GET('/api/handoffs/{id}/sources', { params: { path: { id }, query: asked(search) } }));
export const fetchSource = (id: string, sourceId: string, dossier: string | undefined): Promise<SourceView> =>
  answerOf(api.GET('/api/handoffs/{id}/sources/{sourceId}', { params: { path: { id, sourceId }, query: asked({ dossier }) } }));
/** Where the source can be saved from, byte for byte. */
export const rawAddress = (id: string, sourceId: string, dossier: string) => `/api/handoffs/${id}/sources/${encodeURIComponent(sourceId)}/raw?dossier=${dossier}`;
export const searchLibrary = (search: LibrarySearch): Promise<LibraryPage> => answerOf(api.GET('/api/library', { params: { query: asked(search) } }));
