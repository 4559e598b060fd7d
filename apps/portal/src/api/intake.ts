import { get, post, readAnswer, UnreachableError } from './http.ts';
import type { DeliveryAccepted, InboxItem, InboxPage } from './types.ts';

export const fetchInbox = (search: { status?: string | undefined; page?: number | undefined }) => get<InboxPage>('/api/inbox', search);
export const replayDelivery = (id: string) => post<InboxItem | DeliveryAccepted>(`/api/inbox/${id}/replay`);

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
      // A Response reads the body and the problem in the same way as every other answer.
      const response = new Response(request.responseText, { status: request.status, headers: { 'x-correlation-id': request.getResponseHeader('x-correlation-id') ?? '' } });
      readAnswer<DeliveryAccepted>(response).then(resolve, reject);
    };
    request.send(text);
  });
}
