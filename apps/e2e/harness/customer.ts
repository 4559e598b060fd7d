import { Api } from './api.ts';
import type { Product } from './product.ts';
import { signInLinkOf } from './mailbox.ts';
import type { MailFilter } from './mailbox.ts';
import { persistently } from './persistently.ts';
import type { PortalHome } from './shapes.ts';
import type { Patience } from './wait.ts';

/** A customer's contact, signed in by the link of a mail, acting without a browser. */
export class Customer {
  readonly api: Api;
  readonly email: string;

  private constructor(api: Api, email: string) {
    this.api = api;
    this.email = email;
  }

  /** Takes the link of a mail that this person got, as its page's button does. */
  static async signedInBy(product: Product, email: string, mail: Omit<MailFilter, 'to'> = {}, patience?: Patience): Promise<Customer> {
    const link = signInLinkOf(await product.mailbox.waitFor({ to: email, ...mail }, patience));
    const token = new URL(link).searchParams.get('token');
    const response = await new Api(product.url, { origin: product.url }).raw('POST', '/api/portal/sign-in', { token });
    if (!response.ok) throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`);
    const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
    return new Customer(new Api(product.url, { origin: product.url, cookie }), email);
  }

  home(): Promise<PortalHome> {
    return this.api.get('/api/portal/home');
  }

  askForHelp(words: string): Promise<unknown> {
    return persistently((key) => this.api.post('/api/portal/help', { key, words }));
  }

  completeTask(id: string, note = 'Done from our side.'): Promise<unknown> {
    return persistently((key) => this.api.post(`/api/portal/tasks/${id}/complete`, { key, note }));
  }

  answer(surveyId: string, scores: { csat?: number; ces?: number; nps?: number }, words = ''): Promise<unknown> {
    return persistently((key) => this.api.put(`/api/portal/surveys/${surveyId}/answer`, { key, ...scores, words }));
  }
}
