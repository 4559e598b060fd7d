import { Api } from './api.ts';
import type { SomeDossier } from './dossiers.ts';
import { Mailbox } from './mailbox.ts';
import type { Accepted, HandoffDetail } from './shapes.ts';
import { until } from './wait.ts';
import type { Patience } from './wait.ts';
import { signed } from './webhook.ts';
import type { WebhookOptions } from './webhook.ts';

/** Where a running product is, and the keys that its administrator has. */
export interface ProductAddresses {
  url: string;
  mailUrl: string;
  temporal: string;
  webhookSecret: string;
  payloadKeys: string;
  apiKey: string;
  signInLink: string;
  administrator: string;
}

type Phase = HandoffDetail['phase'];

/** A running product as the outside knows it: its API, its webhook, its mails. */
export class Product {
  readonly addresses: ProductAddresses;
  readonly api: Api;
  readonly mailbox: Mailbox;

  constructor(addresses: ProductAddresses) {
    this.addresses = addresses;
    this.api = new Api(addresses.url, { authorization: `Bearer ${addresses.apiKey}` });
    this.mailbox = new Mailbox(addresses.mailUrl);
  }

  get url(): string {
    return this.addresses.url;
  }

  /** What the parts said last; only known for a stack of one's own. */
  lastLines(): string {
    return '';
  }

  /** Delivers a body as a signed webhook. */
  deliver(body: unknown, options: Partial<WebhookOptions> = {}): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return fetch(`${this.url}/webhooks/deals`, { method: 'POST', body: text, headers: signed(text, { secret: this.addresses.webhookSecret, ...options }) });
  }

  /** Lets a deal in as a demonstration: its clock starts at its own close and can be moved. */
  async demonstrate(dossier: SomeDossier, { dayLength }: { dayLength?: number } = {}): Promise<HandoffDetail> {
    const { handoffId } = await this.api.post<Accepted>(`/api/import?demonstration=true${dayLength ? `&dayLength=${dayLength}` : ''}`, dossier);
    return this.untilPhase(handoffId, 'review');
  }

  handoff(id: string): Promise<HandoffDetail> {
    return this.api.get(`/api/handoffs/${id}`);
  }

  /** Waits until the handoff looks as wished. */
  async untilHandoff(id: string, what: string, wished: (handoff: HandoffDetail) => boolean, patience?: Patience): Promise<HandoffDetail> {
    return until(`handoff ${id} ${what}`, async () => {
      const handoff = await this.handoff(id);
      return wished(handoff) && handoff;
    }, patience);
  }

  untilPhase(id: string, phase: Phase, patience?: Patience): Promise<HandoffDetail> {
    return this.untilHandoff(id, `to be in ${phase}`, (handoff) => handoff.phase === phase, patience);
  }

  /** Moves a demonstration's clock to its next date, or to an instant. */
  async moveClock(id: string, to: string | null = null): Promise<void> {
    await this.api.post(`/api/handoffs/${id}/clock/move`, { to });
  }
}
