import { parseConfig } from '@throughline/contract/config';
import * as messages from '@throughline/contract/handoff';
import type { MailKind } from '@throughline/domain';
import { MemoryMail } from '@throughline/integrations/mail';
import { Handoff, IntakeRepository, OutboxMail } from '@throughline/persistence';
import { aDelivery, aDossier, createTestDatabase } from '@throughline/persistence/testing';
import type { TestDatabase } from '@throughline/persistence/testing';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createActivities } from './activities/index.ts';
import { Dispatcher } from './intake/dispatcher.ts';
import { MailComposer } from './mail/mail-composer.ts';
import { OutboxSender } from './mail/outbox-sender.ts';
import { HandoffUnderTest, World } from './testing/world.ts';

const logger = pino({ level: 'silent' });
const config = parseConfig({
  DATABASE_URL: 'postgres://nobody@localhost/nothing', SMTP_URL: 'smtp://localhost:1', PUBLIC_URL: 'https://hello.calderis.example',
  WEBHOOK_SECRETS: `whsec_${Buffer.alloc(32).toString('base64')}`, PAYLOAD_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
});

let database: TestDatabase;
let world: World;
let transport: MemoryMail;
let sender: OutboxSender;
let dispatcher: Dispatcher;
beforeAll(async () => {
  database = await createTestDatabase();
  const { dataSource } = database;
  world = await World.create(createActivities(dataSource, { vendorName: 'Calderis', secondReader: null }));
  transport = new MemoryMail();
  sender = new OutboxSender({ dataSource, composer: new MailComposer(config), transport, logger });
  dispatcher = new Dispatcher({ dataSource, client: world.env.client, logger });
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

/** A handoff that came in as a deal does, of which the database is what a test sees. */
class Arrived extends HandoffUnderTest {
  override async eventually(so: Parameters<HandoffUnderTest['eventually']>[0]): ReturnType<HandoffUnderTest['eventually']> {
    for (let tries = 0; tries < 400; tries += 1) {
      const { state } = await this.row();
      if (state && so(state)) return state;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('It never came to that.');
  }

  async row(): Promise<Handoff> {
    return database.dataSource.manager.findOneByOrFail(Handoff, { id: this.id });
  }
}

async function arrive(): Promise<Arrived> {
  const { handoffId } = await new IntakeRepository(database.dataSource).receive(aDelivery(aDossier()));
  await dispatcher.round();
  const handle = world.env.client.workflow.getHandle(messages.handoffWorkflowId(handoffId));
  return new Arrived(world, handoffId, handle as never);
}

async function sendAll(): Promise<void> {
  while (await sender.round());
}

async function sentKinds(handoffId: string): Promise<Set<string>> {
  const mails = await database.dataSource.manager.findBy(OutboxMail, { handoffId });
  expect(mails.filter(({ status }) => status !== 'sent').map(({ kind, lastError }) => `${kind}: ${lastError}`)).toEqual([]);
  return new Set(mails.map(({ kind }) => kind));
}

describe('a deal on real parts', () => {
  it('is carried to the end, and every mail of its way is written, sent once, and leads somewhere', async () => {
    await database.dataSource.query(`INSERT INTO people (name, email, role) VALUES ('Cleo Success', 'cleo.success@calderis.example', 'customer_success'), ('Lena Lead', 'lena@calderis.example', 'leadership')`);
    const handoff = await arrive();
    const { package: compiled } = await handoff.reaches('review');
    await world.days(1.1);
    await handoff.eventually(({ review }) => review?.remindedAt !== null);
    await sendAll();
    await handoff.say(messages.returnReview, { gapIds: [compiled!.gaps[0]!.id], note: 'Who signs?' });
    await sendAll();
    await handoff.say(messages.acceptReview, { note: '', overrideReason: 'They begin on Monday.' });
    await world.days(3.1);
    await handoff.eventually(({ briefing }) => briefing?.remindedAt !== null);
    await sendAll();
    await handoff.brief();
    await world.days(2.1);
    await handoff.eventually(({ introduction }) => introduction.remindedAt !== null);
    await sendAll();
    await handoff.say(messages.confirmIntroduction, { note: '' });
    const { contactIds } = await handoff.reaches('implementation');
    await sendAll();
    const escalationId = randomUUID();
    const contactId = contactIds[0]!;
    await handoff.say(messages.askForHelp, { escalationId, contactId, words: 'Nobody can sign in.', actor: { kind: 'contact', id: contactId } });
    await world.days(15);
    await handoff.eventually(({ escalations, plan }) => escalations[0]?.escalatedAt !== null && plan!.milestones.some(({ remindedAt }) => remindedAt) && plan!.milestones.some(({ overdueNoticeAt }) => overdueNoticeAt));
    await sendAll();
    await handoff.say(messages.resolveHelp, { escalationId, note: 'The certificate is renewed.' });
    await handoff.goLive();
    await world.days(40);
    await handoff.eventually(({ surveys }) => surveys[0]!.respondents.some(({ remindersSent }) => remindersSent > 0));
    await sendAll();
    await world.days(70);
    await handoff.eventually(({ lessons }) => lessons !== null);
    await handoff.say(messages.signOffLessons, { note: '' });
    expect(await handoff.latest.result()).toEqual({ phase: 'closed' });
    await sendAll();

    const expected: MailKind[] = [
      'package-ready', 'review-reminder', 'handoff-returned', 'briefing-due', 'introduction-due', 'introduction', 'task-due', 'milestone-overdue', 'milestone-completed',
      'help-asked', 'help-received', 'help-escalated', 'help-resolved', 'survey-invitation', 'survey-reminder', 'lessons-ready', 'handoff-closed',
      'condition-due', 'condition-lapsed',
    ];
    expect([...(await sentKinds(handoff.id))].toSorted()).toEqual(expected.toSorted());
    const asked = transport.sent.find(({ subject, to }) => to.email === 'bea@harbour.example' && /30/.test(subject));
    expect(asked?.text).toMatch(/\/p\/sign-in\?token=[\w-]{40,}&then=%2Fp%2Fsurveys%2Fday-30/);
    const ids = transport.sent.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { text, html, to } of transport.sent) {
      expect(text).toContain('https://hello.calderis.example/');
      expect(`${text}${html}`).not.toMatch(/undefined|\[object|\{firstName\}|NaN/);
      expect(`${text}${html}`).not.toContain(to.email.endsWith('harbour.example') ? 'secret-' : '\0');
    }
    expect(await handoff.row()).toMatchObject({ phase: 'closed', healthLevel: expect.any(String) as string });
  });

  it('writes to nobody at the customer any more once it is cancelled', async () => {
    const handoff = await arrive();
    await handoff.reaches('review');
    await handoff.say(messages.acceptReview, { note: '', overrideReason: 'They begin on Monday.' });
    await handoff.brief();
    await handoff.say(messages.confirmIntroduction, { note: '' });
    await handoff.say(messages.cancelHandoff, { reason: 'They were bought.' });
    transport.sent.length = 0;
    await sendAll();
    expect(transport.sent.filter(({ to }) => to.email.endsWith('harbour.example'))).toEqual([]);
    expect(transport.sent.map(({ subject }) => subject)).toEqual(expect.arrayContaining([expect.stringContaining('cancelled')]));
  });
});
