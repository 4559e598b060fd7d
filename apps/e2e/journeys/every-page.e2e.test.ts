import { barriersOn } from '../harness/axe.ts';
import { aVisitor } from '../harness/browser.ts';
import type { Visitor } from '../harness/browser.ts';
import { aDeal } from '../harness/dossiers.ts';
import { Customer } from '../harness/customer.ts';
import { signInLinkOf } from '../harness/mailbox.ts';
import { carryTo, goLive, untilAsked } from '../harness/play.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();

const TABS = ['briefing', 'package', 'promises', 'risks', 'introduction', 'plan', 'goals', 'people', 'conversation', 'surveys', 'help', 'lessons', 'history'];

const PLAN_PARTS = ['what-if', 'duties', 'acceptance', 'cutover', 'contingency', 'meetings', 'files'];

/** The addresses of the workspace and of the portal, with handoffs in several phases behind them. */
let team: string[] = [];
let plans: string[] = [];
let customer: string[] = [];
let champion = '';
let teamCookies: Awaited<ReturnType<Visitor['context']['cookies']>> = [];
let customerCookies: typeof teamCookies = [];

beforeAll(async () => {
  const review = await product().demonstrate(aDeal().in('JP').build());
  const rejected = await product().deliver({ account: {} });
  expect(rejected.status).toBe(422);
  const dossier = aDeal().in('DE').wellPrepared().build();
  const { id } = await product().demonstrate(dossier);
  await carryTo(product(), id, 'implementation');
  champion = dossier.contacts[1]!.email!;
  const mail = await product().mailbox.waitFor({ to: champion });
  await (await Customer.signedInBy(product(), champion)).askForHelp('Wer ist heute erreichbar?');
  const planned = await product().demonstrate(aDeal().in('BR').wellPrepared().build());
  await carryTo(product(), planned.id, 'implementation');
  await goLive(product(), id);
  await product().untilPhase(id, 'observation');
  await untilAsked(product(), id);

  const member = await aVisitor(product().url);
  await member.open(product().addresses.signInLink);
  await member.page.getByRole('button', { name: 'Sign in' }).click();
  await member.page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  teamCookies = await member.context.cookies();
  const contact = await aVisitor(product().url);
  await contact.open(signInLinkOf(mail));
  await contact.page.getByRole('button', { name: 'Open my page' }).click();
  await contact.page.getByText('This page is yours').waitFor();
  customerCookies = await contact.context.cookies();

  team = [
    '/', '/?view=table', '/?q=nobody-is-called-this', '/at-risk', '/inbox', '/settings/people', '/settings/keys', '/settings/sessions', '/settings/templates', '/settings/templates/standard', '/settings/templates/new?from=rapid', '/no-such-page',
    '/library', '/library?q=we', '/library?q=nobody-ever-said-this', `/handoffs/${id}/sources/m-buyer`, `/handoffs/${id}/sources/no-such-source`,
    `/handoffs/${review.id}`, ...TABS.map((tab) => `/handoffs/${id}?tab=${tab}`),
  ];
  plans = [`/handoffs/${review.id}?tab=plan`, `/handoffs/${planned.id}?tab=plan`, `/handoffs/${planned.id}?tab=plan&zoom=weeks`, ...PLAN_PARTS.map((part) => `/handoffs/${planned.id}?tab=plan&part=${part}`)];
  customer = ['/p', '/p/plan', '/p/plan?zoom=months', '/p/help', '/p/promises', '/p/goals', '/p/people', '/p/surveys/day-30', '/p/no-such-page'];
}, 180_000);

it('pages that nobody has to sign in for are for everybody, and ask nobody else for anything', async () => {
  const strangers = ['/sign-in', '/sign-in?token=this-is-no-token-at-all', '/p/sign-in', '/p/sign-in?token=this-is-no-token-at-all', '/p/answer', '/p/answer?token=this-is-no-token-at-all', '/p/measure', '/p/measure?token=this-is-no-token-at-all'];
  await expectNoBarriers(await aVisitor(product().url), strangers);
});

it('the workspace is for everybody, and asks nobody else for anything', async () => {
  const visitor = await aVisitor(product().url);
  await visitor.context.addCookies(teamCookies);
  await expectNoBarriers(visitor, team);
});

it('every part of a plan, drafted and agreed, is for everybody', async () => {
  const visitor = await aVisitor(product().url);
  await visitor.context.addCookies(teamCookies);
  await expectNoBarriers(visitor, plans);
});

it('the portal is for everybody, and asks nobody else for anything', async () => {
  const visitor = await aVisitor(product().url);
  await visitor.context.addCookies(customerCookies);
  await expectNoBarriers(visitor, customer);
});

it('the mails as the sink shows them are for everybody', async () => {
  const [newest] = await product().mailbox.list();
  const visitor = await aVisitor(product().addresses.mailUrl);
  await expectNoBarriers(visitor, ['/', `/messages/${newest!.id}`]);
  // And the mails themselves, as a mail program shows them: one of each kind that the customer got.
  await visitor.page.goto('about:blank');
  const found: Record<string, string[]> = {};
  for (const { id, subject } of await product().mailbox.list({ to: champion })) {
    await visitor.page.setContent((await product().mailbox.read(id)).html);
    for (const colorScheme of ['light', 'dark'] as const) {
      await visitor.page.emulateMedia({ colorScheme });
      const barriers = await barriersOn(visitor.page, 'a mail');
      if (barriers.length > 0) found[`${subject} (${colorScheme})`] = barriers;
    }
  }
  expect(found).toEqual({});
});

/**
 * Opens each page, on a desktop, in the dark and on a phone, and collects everything that stands in somebody's way.
 * Foreign requests, violations of the content policy and failing scripts make the test fail when the visitor leaves.
 */
async function expectNoBarriers({ page }: Visitor, paths: string[]): Promise<void> {
  const found: Record<string, string[]> = {};
  const look = async (where: string, only: 'everything' | 'colours') => {
    const barriers = await barriersOn(page, only);
    if (barriers.length > 0) found[where] = barriers;
  };
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1_440, height: 900 });
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.locator('.skeletons').first().waitFor({ state: 'detached' });
    await look(`${path} on a desktop`, 'everything');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(`${path} in the dark`, 'colours');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    await look(`${path} on a phone`, 'everything');
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > 360) found[`${path} at 360 px`] = [`It needs ${needed} px.`];
  }
  expect(found).toEqual({});
}
