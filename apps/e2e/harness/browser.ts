import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface VisitorOptions {
  theme?: 'light' | 'dark';
  /** `phone` is 360 px wide. */
  screen?: 'desktop' | 'phone';
  timezone?: string;
  locale?: string;
}

const SCREENS = { desktop: { width: 1_440, height: 900 }, phone: { width: 360, height: 740 } };

/** One person with a browser of their own: cookies, theme and screen are theirs, and nothing may go wrong unseen. */
export class Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What should not have happened: foreign requests, violations of the content security policy, errors in scripts. */
  readonly problems: string[] = [];
  private readonly home: string;

  constructor(context: BrowserContext, page: Page, home: string) {
    this.context = context;
    this.page = page;
    this.home = new URL(home).host;
    context.on('page', (opened) => this.watch(opened));
    this.watch(page);
  }

  /** Opens an address of the product, or any full address. */
  async open(path: string): Promise<Page> {
    await this.page.goto(path);
    return this.page;
  }

  /** Says so when anything happened that should not have. */
  assertNothingWrong(): void {
    if (this.problems.length > 0) throw new Error(`In the browser:\n${[...new Set(this.problems)].join('\n')}`);
  }

  private watch(page: Page): void {
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http') && host !== this.home && !this.allowed.has(host)) this.problems.push(`A request went to ${host}: ${request.url()}`);
    });
    page.on('pageerror', (error) => this.problems.push(`A script failed at ${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (/Content.Security.Policy|violates the following/i.test(message.text())) this.problems.push(`At ${page.url()}: ${message.text()}`);
    });
  }

  private readonly allowed = new Set<string>();

  /** Lets this visitor go to one more place, such as the mail sink's pages. */
  alsoVisits(url: string): this {
    this.allowed.add(new URL(url).host);
    return this;
  }
}

let browser: Promise<Browser> | undefined;
const visitors = new Set<Visitor>();

/** Somebody opens a browser at the product's address. */
export async function aVisitor(home: string, { theme = 'light', screen = 'desktop', timezone = 'Europe/London', locale = 'en-GB' }: VisitorOptions = {}): Promise<Visitor> {
  browser ??= launch();
  const context = await (await browser).newContext({ baseURL: home, viewport: SCREENS[screen], colorScheme: theme, reducedMotion: 'reduce', timezoneId: timezone, locale, hasTouch: screen === 'phone' });
  context.setDefaultTimeout(15_000);
  const visitor = new Visitor(context, await context.newPage(), home);
  visitors.add(visitor);
  return visitor;
}

/** Closes all visitors' browsers, and fails if anything was wrong in one of them. */
export async function closeVisitors(): Promise<void> {
  const closing = [...visitors];
  visitors.clear();
  await Promise.all(closing.map((visitor) => visitor.context.close()));
  for (const visitor of closing) visitor.assertNothingWrong();
}

/** Ends the browser itself. */
export async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = undefined;
  if (open) await (await open).close();
}

/** Pictures of what everybody sees at the moment, for whoever has to find out why a test failed. */
export async function pictures(title: string): Promise<string[]> {
  const folder = join(tmpdir(), 'throughline-e2e-pictures');
  await mkdir(folder, { recursive: true });
  const pages = [...visitors].flatMap((visitor) => visitor.context.pages());
  const files = pages.map((_, index) => join(folder, `${title.replace(/[^\w]+/g, '-').slice(0, 80)}-${index + 1}.png`));
  await Promise.all(pages.map((page, index) => page.screenshot({ path: files[index]!, fullPage: true, timeout: 5_000 }).catch(() => undefined)));
  return pages.map((page, index) => `${page.url()} → ${files[index]}`);
}

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Chromium: the one named by CHROMIUM, Playwright's, the system's, or the one from npm. */
async function launch(): Promise<Browser> {
  const found = [process.env['CHROMIUM'], chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => path && existsSync(path));
  // As root Chromium refuses to start with its sandbox; the pages are our own.
  if (found) return chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const libraries = [join(tmpdir(), 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  // Not the package's own arguments: --single-process breaks contexts.
  return chromium.launch({ executablePath, args: ['--no-sandbox'], env: { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: libraries } });
}
