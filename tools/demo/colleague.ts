import type { DemoClient } from './client.ts';
import type { DemoMails } from './mails.ts';

/** Who of the vendor acts by name: whoever the dossier says looks after the customer. */
export interface Colleague { name: string; email: string }

/** Gives a colleague an account unless they have one, and signs them in by the link of a mail: a key may do much, but stand for nothing. */
export async function signInColleague(administration: DemoClient, mails: DemoMails, { name, email }: Colleague): Promise<DemoClient> {
  const { items } = await administration.get<{ items: { email: string }[] }>('/api/people');
  if (!items.some((one) => one.email.toLowerCase() === email.toLowerCase())) await administration.post('/api/people', { name, email, role: 'customer_success' });
  await administration.post('/api/sign-in/request', { email });
  const isSignIn = (link: string) => link.includes('/sign-in?token=');
  const mail = await mails.next(email, ({ links }) => links.some(isSignIn));
  return administration.signedInBy(mail.links.find(isSignIn)!, '/api/sign-in');
}
