import { closeBrowser, closeVisitors, pictures } from './browser.ts';
import { Product } from './product.ts';
import type { ProductAddresses } from './product.ts';
import { startStack } from './stack.ts';
import type { Stack, StackOptions } from './stack.ts';

/** Gives a test file the product that all files of a run share, and a browser. */
export function useProduct(): () => Product {
  let product: Product | undefined;
  beforeAll(async () => {
    const shared = process.env['E2E_SHARED'];
    if (!shared) throw new Error('Browser journeys run through "npm test -- e2e", which starts the product for them.');
    const response = await fetch(shared);
    const text = await response.text();
    if (!response.ok) throw new Error(`The product could not be started: ${text}`);
    product = new Product(JSON.parse(text) as ProductAddresses);
    onFailure(async () => (await fetch(`${shared}/lines`)).text());
  }, 120_000);
  closeBrowsers();
  return () => product!;
}

/** Gives a test file a product of its own, whose parts it may kill. */
export function useStack(options: StackOptions = {}): () => Stack {
  let stack: Stack | undefined;
  beforeAll(async () => {
    stack = await startStack(options);
    onFailure(async () => stack?.lastLines() ?? '');
  }, 120_000);
  closeBrowsers();
  afterAll(async () => stack?.stop(), 60_000);
  return () => stack!;
}

function closeBrowsers(): void {
  afterEach(() => closeVisitors());
  afterAll(() => closeBrowser());
}

function onFailure(lastLines: () => Promise<string>): void {
  (globalThis as { throughlineTestFailed?: (title: string) => Promise<void> }).throughlineTestFailed = async (title) => {
    process.stderr.write(`\n"${title}" failed.\n${(await pictures(title)).join('\n')}\n${await lastLines()}\n`);
  };
}
