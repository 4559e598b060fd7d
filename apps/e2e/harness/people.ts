import type { Page } from 'playwright-core';
import { aVisitor } from './browser.ts';
import type { Visitor, VisitorOptions } from './browser.ts';
import { codeOf, signInLinkOf } from './mailbox.ts';
import type { Product } from './product.ts';

/** Asks for a sign-in mail on the page that stands at `path`. */
async function askByMail(page: Page, path: string, email: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Your mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await page.getByRole('heading', { name: 'Look into your mail.' }).waitFor();
}

/** Somebody of the team signs in by the link that they are mailed, with a browser of their own. */
export async function teamMember(product: Product, email: string, options?: VisitorOptions): Promise<Visitor> {
  const visitor = await aVisitor(product.url, options);
  await askByMail(visitor.page, '/sign-in', email);
  await visitor.page.goto(signInLinkOf(await product.mailbox.waitFor({ to: email, subject: 'Your way into' })));
  await visitor.page.getByRole('button', { name: 'Sign in' }).click();
  await visitor.page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  return visitor;
}

/** Somebody signs in by typing the code of the mail, where they asked for it. */
export async function signInByCode(product: Product, visitor: Visitor, path: '/sign-in' | '/p/sign-in', email: string): Promise<void> {
  await askByMail(visitor.page, path, email);
  const code = codeOf(await product.mailbox.waitFor({ to: email, subject: 'Your way into' }));
  await visitor.page.getByLabel('The code of six digits').fill(code);
  await visitor.page.getByRole('button', { name: 'Sign in' }).click();
}
