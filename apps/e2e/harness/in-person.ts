import { Api } from './api.ts';
import { signInLinkOf } from './mailbox.ts';
import type { Product } from './product.ts';
import { until } from './wait.ts';

const signedIn = new WeakMap<Product, Promise<Api>>();

/** The administrator, signed in by the link of a mail: for what a key may not do because somebody has to stand for it by name. */
export function inPerson(product: Product): Promise<Api> {
  const known = signedIn.get(product) ?? signIn(product);
  signedIn.set(product, known);
  return known;
}

async function signIn(product: Product): Promise<Api> {
  const { administrator: email } = product.addresses;
  const filter = { to: email, subject: 'Your way into' };
  const before = new Set((await product.mailbox.list(filter)).map(({ id }) => id));
  await product.api.post('/api/sign-in/request', { email });
  const arrived = await until(`a sign-in mail to ${email}`, async () => (await product.mailbox.list(filter)).find(({ id }) => !before.has(id)));
  const token = new URL(signInLinkOf(await product.mailbox.read(arrived.id))).searchParams.get('token');
  const response = await new Api(product.url, { origin: product.url }).raw('POST', '/api/sign-in', { token });
  if (!response.ok) throw new Error(`The administrator could not sign in: ${response.status} ${await response.text()}`);
  return new Api(product.url, { origin: product.url, cookie: response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ') });
}
