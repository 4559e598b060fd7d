import { answerOf, api, ProblemError, problemOf, UnreachableError } from './http.ts';
import type { DocumentList } from './types.ts';

export const fetchDocuments = (id: string): Promise<DocumentList> => answerOf(api.GET('/api/handoffs/{id}/documents', { params: { path: { id } } }));

/** Has a document written and saves it. */
export const saveDocument = (id: string, file: string): Promise<void> => saveFrom(`/api/handoffs/${id}/documents/${encodeURIComponent(file)}`, file);

/** Saves what stands at an address of the API as the browser saves files, under the name that the server gives it. */
export async function saveFrom(address: string, name: string): Promise<void> {
  const response = await fetch(address).catch(() => {
    throw new UnreachableError();
  });
  if (!response.ok) throw new ProblemError(problemOf(response, await response.json().catch(() => null)));
  const content = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = content;
  link.download = nameIn(response.headers.get('content-disposition')) ?? name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(content), 60_000);
}

function nameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded === undefined ? null : decodeURIComponent(encoded);
}
