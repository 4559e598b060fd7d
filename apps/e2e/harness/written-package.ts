import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { aVisitor } from './browser.ts';
import type { SomeDossier } from './dossiers.ts';
import type { Product } from './product.ts';

export type ExampleDeal = SomeDossier & { communications: { id: string; body: string }[]; documents: ({ id: string; body: string } & Record<string, unknown>)[]; lineItems: Record<string, unknown>[] };

/** One of the demonstration's deals, as a deal of its own. */
export function exampleDeal(name: string, id: string): ExampleDeal {
  const dossier = JSON.parse(readFileSync(new URL(`../../../examples/deals/${name}.json`, import.meta.url), 'utf8')) as ExampleDeal;
  dossier.deal['externalId'] = id;
  return dossier;
}

/** A document of a handoff, as its file. */
export async function download(product: Product, handoffId: string, file: string): Promise<Buffer> {
  const response = await product.api.raw('GET', `/api/handoffs/${handoffId}/documents/${file}`);
  if (!response.ok) throw new Error(`${file} was answered with ${response.status}: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

/** The web page of the package for our own people, opened. */
export async function openPackage(product: Product, handoffId: string): Promise<Page> {
  const { page } = await aVisitor(product.url);
  await page.setContent((await download(product, handoffId, 'handoff.html')).toString());
  return page;
}

/** The part of the document under a heading. */
export const under = (page: Page, heading: string): Locator => page.locator('section').filter({ has: page.locator('> h2, > h3', { hasText: new RegExp(`^(?:\\d+|[A-F])?${heading}$`) }) }).last();
