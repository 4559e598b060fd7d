import { Api } from './api.ts';
import type { Product } from './product.ts';
import { signInLinkOf } from './mailbox.ts';
import type { MailFilter } from './mailbox.ts';
import type { PortalHome } from './shapes.ts';

/** A customer's contact, signed in by the link of a mail, acting without a browser. */
export class Customer {
  readonly api: Api;
  readonly email: string;

  private constructor(api: Api, email: string) {
    this.api = api;
    this.email = email;
  }

  /** Takes the link of a mail that this person got, as its page's button does. */
  static async signedInBy(product: Product, email: string, mail: Omit<MailFilter, 'to'> = {}): Promise<Customer> {
    const link = signInLinkOf(await product.mailbox.waitFor({ to: email, ...mail }));
    const token = new URL(link).searchParams.get('token');
    const response = await new Api(product.url, { origin: product.url }).raw('POST', '/api/portal/sign-in', { token });
    if (!response.ok) throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`);
    const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
    return new Customer(new Api(product.url, { origin: product.url, cookie }), email);
  }

  home(): Promise<PortalHome> {
    return this.api.get('/api/portal/home');
  }

  async askForHelp(words: string): Promise<void> {
    await this.api.post('/api/portal/help', { words });
  }

  async completeTask(id: string, note = 'Done from our side.'): Promise<void> {
    await this.api.post(`/api/portal/tasks/${id}/complete`, { note });
  }

  async answer(surveyId: string, scores: { csat?: number; ces?: number; nps?: number }, words = ''): Promise<void> {
    await this.api.put(`/api/portal/surveys/${surveyId}/answer`, { ...scores, words });
  }
}
