import { barriersOn } from '../harness/axe.ts';
import { aVisitor } from '../harness/browser.ts';
import type { Visitor, VisitorOptions } from '../harness/browser.ts';
import { aDeal } from '../harness/dossiers.ts';
import { Customer } from '../harness/customer.ts';
import { signInLinkOf } from '../harness/mailbox.ts';
import { carryTo, goLive } from '../harness/play.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();

const LOOKS: VisitorOptions[] = [
  { theme: 'light', screen: 'desktop' },
  { theme: 'dark', screen: 'desktop' },
  { theme: 'light', screen: 'phone' },
  { theme: 'dark', screen: 'phone' },
];
const TABS = ['briefing', 'package', 'introduction', 'plan', 'people', 'surveys', 'help', 'lessons', 'history'];

/** The addresses of the workspace and of the portal, with handoffs in several phases behind them. */
let team: string[] = [];
let customer: string[] = [];
let teamCookies: Awaited<ReturnType<Visitor['context']['cookies']>> = [];
let customerCookies: typeof teamCookies = [];

beforeAll(async () => {
  const review = await product().demonstrate(aDeal().in('JP').build());
  const rejected = await product().deliver({ account: {} });
  expect(rejected.status).toBe(422);
  const dossier = aDeal().in('DE').wellPrepared().build();
  const { id } = await product().demonstrate(dossier);
  await carryTo(product(), id, 'implementation');
  const champion = dossier.contacts[1]!.email!;
  const mail = await product().mailbox.waitFor({ to: champion });
  await (await Customer.signedInBy(product(), champion)).askForHelp('Wer ist heute erreichbar?');
  const planned = await product().demonstrate(aDeal().in('BR').wellPrepared().build());
  await carryTo(product(), planned.id, 'implementation');
  await goLive(product(), id);
  await product().untilPhase(id, 'observation');
  await product().moveClock(id);
  await product().untilHandoff(id, 'to ask', (handoff) => handoff.surveys[0]?.status === 'open');

  const member = await aVisitor(product().url);
  await member.open(product().addresses.signInLink);
  await member.page.getByRole('button', { name: 'Sign in' }).click();
  await member.page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  teamCookies = await member.context.cookies();
  const contact = await aVisitor(product().url);
  await contact.open(signInLinkOf(mail));
  await contact.page.getByRole('button', { name: 'Open my page' }).click();
  await contact.page.getByRole('contentinfo').waitFor();
  customerCookies = await contact.context.cookies();

  team = [
    '/', '/?view=table', '/?q=nobody-is-called-this', '/at-risk', '/inbox', '/settings/people', '/settings/keys', '/settings/sessions', '/no-such-page',
    `/handoffs/${review.id}`, `/handoffs/${planned.id}?tab=plan`, ...TABS.map((tab) => `/handoffs/${id}?tab=${tab}`),
  ];
  customer = ['/p', '/p/help', '/p/people', '/p/surveys/day-30', '/p/no-such-page'];
}, 180_000);

describe.each(LOOKS)('in the $theme on a $screen', (look) => {
  it.each(['/sign-in', '/sign-in?token=this-is-no-token-at-all', '/p/sign-in', '/p/sign-in?token=this-is-no-token-at-all'])('%s is for everybody, and asks nobody else for anything', async (path) => {
    await expectNoBarriers(await aVisitor(product().url, look), [path]);
  });

  it('the workspace is for everybody, and asks nobody else for anything', async () => {
    const visitor = await aVisitor(product().url, look);
    await visitor.context.addCookies(teamCookies);
    await expectNoBarriers(visitor, team);
  });

  it('the portal is for everybody, and asks nobody else for anything', async () => {
    const visitor = await aVisitor(product().url, look);
    await visitor.context.addCookies(customerCookies);
    await expectNoBarriers(visitor, customer);
  });

  it('the mails as the sink shows them are for everybody', async () => {
    const visitor = (await aVisitor(product().addresses.mailUrl, look));
    const [newest] = await product().mailbox.list();
    await expectNoBarriers(visitor, ['/', `/messages/${newest!.id}`]);
  });
});

/** Opens each page and collects everything that stands in somebody's way; foreign requests and policy violations fail when the visitor leaves. */
async function expectNoBarriers({ page }: Visitor, paths: string[]): Promise<void> {
  const found: Record<string, string[]> = {};
  for (const path of paths) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    const barriers = await barriersOn(page);
    const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
    if (width[0] > width[1]) barriers.push(`The page is ${width[0]} px wide on a screen of ${width[1]}.`);
    if (barriers.length > 0) found[path] = barriers;
  }
  expect(found).toEqual({});
}
