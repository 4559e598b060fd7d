import { answerOf, api, ProblemError, problemOf, UnreachableError } from './http.ts';
import type { DeliveryAccepted } from './types.ts';

export const fetchInbox = ({ status, page }: { status?: 'rejected' | undefined; page?: number | undefined }) =>
  answerOf(api.GET('/api/inbox', { params: { query: { ...(status ? { status } : {}), ...(page ? { page } : {}) } } }));
export const replayDelivery = (id: string) => answerOf(api.POST('/api/inbox/{id}/replay', { params: { path: { id } } }));

/**
 * Takes a dossier in as it was read from the file: the server says what is wrong with it. `sent` hears the share
 * of the body that has left, 0 to 1, which is what fetch cannot tell.
 */
export function importDossier(text: string, demonstration: boolean, sent: (share: number) => void): Promise<DeliveryAccepted> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/import?via=upload&demonstration=${demonstration}`);
    request.setRequestHeader('content-type', 'application/json');
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = (event) => sent(event.total > 0 ? event.loaded / event.total : 0);
    request.upload.onload = () => sent(1);
    request.onerror = () => reject(new UnreachableError());
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status < 300) return resolve(body as DeliveryAccepted);
      const headers = { 'x-correlation-id': request.getResponseHeader('x-correlation-id') ?? '' };
      return reject(new ProblemError(problemOf(new Response(null, { status: request.status, headers }), body)));
    };
    request.send(text);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
