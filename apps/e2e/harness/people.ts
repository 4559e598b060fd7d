import type { Page } from 'playwright-core';
import { aVisitor } from './browser.ts';
import type { Visitor, VisitorOptions } from './browser.ts';
import { codeOf, signInLinkOf } from './mailbox.ts';
import type { Mail } from './mailbox.ts';
import type { Product } from './product.ts';
import { until } from './wait.ts';

/** Asks for a sign-in mail on the page that stands at `path`, and reads the mail that came of it: not one of an earlier time. */
async function askByMail(product: Product, page: Page, path: string, email: string): Promise<Mail> {
  const filter = { to: email, subject: 'Your way into' };
  const before = new Set((await product.mailbox.list(filter)).map(({ id }) => id));
  await page.goto(path);
  await page.getByLabel('Your mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await page.getByRole('heading', { name: 'Look into your mail.' }).waitFor();
  const arrived = await until(`a sign-in mail to ${email}`, async () => (await product.mailbox.list(filter)).find(({ id }) => !before.has(id)));
  return product.mailbox.read(arrived.id);
}

/** Somebody of the team signs in by the link that they are mailed, with a browser of their own. */
export async function teamMember(product: Product, email: string, options?: VisitorOptions): Promise<Visitor> {
  const visitor = await aVisitor(product.url, options);
  await visitor.page.goto(signInLinkOf(await askByMail(product, visitor.page, '/sign-in', email)));
  await visitor.page.getByRole('button', { name: 'Sign in' }).click();
  await visitor.page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  return visitor;
}

/** Somebody signs in by typing the code of the mail, where they asked for it. */
export async function signInByCode(product: Product, visitor: Visitor, path: '/sign-in' | '/p/sign-in', email: string): Promise<void> {
  const code = codeOf(await askByMail(product, visitor.page, path, email));
  await visitor.page.getByLabel('The code of six digits').fill(code);
  await visitor.page.getByRole('button', { name: 'Sign in' }).click();
}
