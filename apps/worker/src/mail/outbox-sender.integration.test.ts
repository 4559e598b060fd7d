import { randomUUID } from 'node:crypto';
import { parseConfig } from '@throughline/contract/config';
import { MemoryMail } from '@throughline/integrations/mail';
import { schedulePlan } from '@throughline/domain';
import { IntakeRepository, OutboxMail, OutboxRepository, ProjectionRepository, linkState } from '@throughline/persistence';
import { aDelivery, aProjection, aState, createTestDatabase } from '@throughline/persistence/testing';
import type { TestDatabase } from '@throughline/persistence/testing';
import { pino } from 'pino';
import { MailComposer } from './mail-composer.ts';
import { OutboxSender } from './outbox-sender.ts';

const config = parseConfig({
  DATABASE_URL: 'postgres://nobody@localhost/nothing', SMTP_URL: 'smtp://localhost:1', PUBLIC_URL: 'https://hello.calderis.example',
  WEBHOOK_SECRETS: `whsec_${Buffer.alloc(32).toString('base64')}`, PAYLOAD_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
});

let database: TestDatabase;
let transport: MemoryMail;
let lines: string[];
beforeEach(async () => {
  database = await createTestDatabase();
  transport = new MemoryMail();
  lines = [];
});
afterEach(() => database.drop());

const sender = () =>
  new OutboxSender({ dataSource: database.dataSource, composer: new MailComposer(config), transport, logger: pino({}, { write: (line: string) => void lines.push(line) }) });

/** A mail with which somebody signs in: the smallest there is. */
async function aMail(): Promise<string> {
  const [person] = await database.dataSource.query<{ id: string }[]>(`INSERT INTO people (name, email, role) VALUES ('Lucía Benítez', $1, 'customer_success') RETURNING id`, [`${randomUUID()}@calderis.example`]);
  const id = randomUUID();
  await database.dataSource.manager.insert(OutboxMail, { id, key: `sign-in/${id}`, kind: 'sign-in', handoffId: null, recipientEmail: 'lucia@calderis.example', recipientName: 'Lucía Benítez', recipientPersonId: person!.id, correlationId: 'c-1' });
  return id;
}

const row = (id: string) => database.dataSource.manager.findOneByOrFail(OutboxMail, { id });
const dueNow = () => database.dataSource.query(`UPDATE outbox SET next_attempt_at = now() WHERE status = 'pending'`);

describe('sending the outbox', () => {
  it('sends a mail once, however many senders look', async () => {
    const ids = [await aMail(), await aMail(), await aMail()];
    await Promise.all([sender().round(), sender().round(), sender().round()]);
    expect(transport.sent).toHaveLength(3);
    for (const id of ids) expect((await row(id)).status).toBe('sent');
    await sender().round();
    expect(transport.sent).toHaveLength(3);
  });

  it('makes a link that works, and leaves no trace of it but in the mail', async () => {
    await aMail();
    await sender().round();
    const token = /token=([\w-]+)/.exec(transport.sent[0]!.text)![1]!;
    expect(await linkState(database.dataSource.manager, token)).toMatchObject({ valid: true, kind: 'team' });
    const stored = await database.dataSource.query<{ all: string }[]>('SELECT (SELECT json_agg(o) FROM outbox o)::text || (SELECT json_agg(t) FROM sign_in_tokens t)::text AS all');
    expect(stored[0]!.all).not.toContain(token);
    expect(lines.join('')).not.toContain(token);
    expect(lines.join('')).toContain('"correlationId":"c-1"');
  });

  it('tells the customer of a milestone with the note that was written for them, as text, without its proof, and not while their access is ended', async () => {
    const { handoffId } = await new IntakeRepository(database.dataSource).receive(aDelivery());
    const [contact] = await database.dataSource.query<{ id: string }[]>('SELECT id FROM contacts WHERE handoff_id = $1 LIMIT 1', [handoffId]);
    const plan = schedulePlan({ from: '2026-03-02', goLiveTarget: null, isHoliday: () => false, at: (day) => `${day}T17:00:00.000Z`, kickoffAt: (day) => `${day}T10:00:00.000Z`, assignees: () => null });
    const kickOff = plan.milestones.find(({ id }) => id === 'kick-off')!;
    Object.assign(kickOff, { completedAt: '2026-03-09T10:00:00.000Z', completedBy: { kind: 'system', id: 'test' } });
    const note = 'All were there.\n<b>Twelve</b> of twelve & more: <img src=x onerror=alert(1)>';
    await new ProjectionRepository(database.dataSource).applyProjection(aProjection(aState(handoffId, { phase: 'implementation', plan }), {
      words: [{ kind: 'milestone', milestoneId: 'kick-off', note, proof: 'https://files.example/secret-proof' }],
      mails: [{ key: 'milestone-completed/kick-off', kind: 'milestone-completed', to: { kind: 'contact', contactId: contact!.id }, subject: 'kick-off' }],
    }));
    await database.dataSource.query('UPDATE contacts SET access_revoked_at = now() WHERE id = $1', [contact!.id]);
    await sender().round();
    const { id, ...refused } = await database.dataSource.manager.findOneByOrFail(OutboxMail, { handoffId });
    expect([transport.sent, refused.status, refused.lastError]).toEqual([[], 'failed', expect.stringContaining('access of this person was ended')]);

    await database.dataSource.query('UPDATE contacts SET access_revoked_at = NULL WHERE id = $1', [contact!.id]);
    await database.dataSource.query(`UPDATE outbox SET status = 'pending', next_attempt_at = now() WHERE id = $1`, [id]);
    await sender().round();
    const { text, html } = transport.sent[0]!;
    expect(text).toContain('> All were there.\n> <b>Twelve</b> of twelve & more');
    expect(html).toContain('&#60;b&#62;Twelve&#60;/b&#62; of twelve &#38; more');
    expect(html).not.toMatch(/<img|<b>Twelve/);
    expect(text + html).not.toContain('secret-proof');
  });

  it('tries again with the same Message-ID when the mail server is not ready', async () => {
    const id = await aMail();
    transport.refuseNext(451);
    await sender().round();
    expect(await row(id)).toMatchObject({ status: 'pending', attempts: 1, lastError: expect.stringContaining('451') as string });
    await dueNow();
    await sender().round();
    expect(await row(id)).toMatchObject({ status: 'sent', attempts: 2, lastError: null, messageId: transport.sent[0]!.messageId });
  });

  it('gives a mail up that is refused for good, and says why', async () => {
    const id = await aMail();
    transport.refuseNext(550);
    await sender().round();
    expect(await row(id)).toMatchObject({ status: 'failed', lastError: expect.stringContaining('550') as string });
    await dueNow();
    await sender().round();
    expect(transport.sent).toEqual([]);
  });

  it('gives a mail up whose kind nobody wrote, or whose handoff is not there', async () => {
    const id = await aMail();
    await database.dataSource.query(`UPDATE outbox SET kind = 'help-asked' WHERE id = $1`, [id]);
    await sender().round();
    expect((await row(id)).status).toBe('failed');
  });

  it('takes over from a sender that died, once its lease is over', async () => {
    const id = await aMail();
    await database.dataSource.query(`UPDATE outbox SET status = 'sending', claimed_at = now(), attempts = 1 WHERE id = $1`, [id]);
    await sender().round();
    expect(transport.sent).toEqual([]);
    await database.dataSource.query(`UPDATE outbox SET claimed_at = now() - interval '5 minutes' WHERE id = $1`, [id]);
    await sender().round();
    expect((await row(id)).status).toBe('sent');
  });

  it('leaves a mail to its sender for as long as the mail server takes', async () => {
    const id = await aMail();
    let accept: (() => void) | undefined;
    const slow = { close: async () => undefined, send: async (mail: Parameters<MemoryMail['send']>[0]) => {
      await new Promise<void>((resolve) => (accept = resolve));
      await transport.send(mail);
    } };
    const first = new OutboxSender({ dataSource: database.dataSource, composer: new MailComposer(config), transport: slow, logger: pino({ level: 'silent' }) }).round();
    while (!accept) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await new OutboxRepository(database.dataSource).claim(10, 0)).toEqual([]);
    accept();
    await first;
    expect(transport.sent).toHaveLength(1);
    expect((await row(id)).status).toBe('sent');
  });

  it('does not send a mail again because it could not be written down at once', async () => {
    const id = await aMail();
    await database.dataSource.query(`CREATE FUNCTION not_now() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not now'; END $$`);
    await database.dataSource.query(`CREATE CONSTRAINT TRIGGER not_now AFTER UPDATE ON outbox DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status = 'sent') EXECUTE FUNCTION not_now()`);
    const round = sender().round();
    while (!lines.some((line) => line.includes('not written down yet'))) await new Promise((resolve) => setTimeout(resolve, 20));
    await database.dataSource.query('DROP TRIGGER not_now ON outbox');
    await round;
    expect(transport.sent).toHaveLength(1);
    expect((await row(id)).status).toBe('sent');
  });
});
