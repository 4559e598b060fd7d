import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from '../database/listen.ts';
import { createTestDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import { OutboxRepository, writeMails } from './outbox.repository.ts';

let database: TestDatabase;
let outbox: OutboxRepository;
beforeEach(async () => {
  database = await createTestDatabase();
  outbox = new OutboxRepository(database.dataSource);
});
afterEach(() => database.drop());

const aMail = () => ({ key: randomUUID(), handoffId: null, kind: 'sign-in', recipientEmail: 'ada@calderis.example', recipientName: 'Ada' });
const write = (count: number) => writeMails(database.dataSource.manager, Array.from({ length: count }, aMail));

describe('the outbox', () => {
  it('hands no mail to two senders, and every mail to one', async () => {
    await write(50);
    const claims = (await Promise.all(Array.from({ length: 8 }, () => outbox.claim(10, 60_000)))).flat();
    const rest = await outbox.claim(100, 60_000);
    const ids = [...claims, ...rest].map((mail) => mail.id);
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
  });

  it('takes a mail in once, whatever is written again under its key', async () => {
    const mail = aMail();
    await writeMails(database.dataSource.manager, [mail]);
    await writeMails(database.dataSource.manager, [{ ...mail, recipientName: 'Somebody else' }]);
    expect(await outbox.claim(10, 60_000)).toMatchObject([{ recipientName: 'Ada', attempts: 1, data: {} }]);
  });

  it('hands a mail on when its sender has been silent for longer than its lease', async () => {
    await write(1);
    expect(await outbox.claim(10, 60_000)).toHaveLength(1);
    expect(await outbox.claim(10, 60_000)).toHaveLength(0);
    expect(await outbox.claim(10, 0)).toMatchObject([{ attempts: 2 }]);
  });

  it('sends no mail again that was sent, and none that was given up', async () => {
    await write(2);
    const [first, second] = await outbox.claim(10, 0);
    await outbox.markSent(first!.id, '<id@throughline.example>');
    await outbox.markFailed(second!.id, 'There is no such address.');
    expect(await outbox.claim(10, 0)).toEqual([]);
    expect(await database.dataSource.query('SELECT status, last_error AS why FROM outbox ORDER BY status')).toEqual([
      { status: 'failed', why: 'There is no such address.' },
      { status: 'sent', why: null },
    ]);
  });

  it('waits after a failure that may pass', async () => {
    await write(1);
    const [mail] = await outbox.claim(10, 60_000);
    await outbox.postpone(mail!.id, 60_000, 'The server is busy.');
    expect(await outbox.claim(10, 0)).toEqual([]);
    const [again] = await outbox.claim(10, 0);
    expect(again).toBeUndefined();
    await outbox.postpone(mail!.id, 0, 'too late: nobody holds it any more');
    expect(await database.dataSource.query('SELECT last_error AS why FROM outbox')).toEqual([{ why: 'The server is busy.' }]);
  });

  it('wakes its sender, also after the connection was lost', async () => {
    const heard: string[] = [];
    let connects = 0;
    const listening = listen(database.url, ['throughline_outbox'], { onNotification: (channel) => heard.push(channel), onConnected: () => (connects += 1) });
    const until = async (condition: () => boolean) => {
      for (let tries = 0; !condition() && tries < 100; tries += 1) await sleep(50);
      expect(condition()).toBe(true);
    };
    try {
      await until(() => connects === 1);
      await write(1);
      await until(() => heard.length === 1);
      await database.dataSource.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'throughline listen' AND datname = current_database()`);
      await until(() => connects === 2);
      await write(1);
      await until(() => heard.length === 2);
    } finally {
      await listening.close();
    }
  });
});
