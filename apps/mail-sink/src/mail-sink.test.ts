import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailSink } from './index.ts';
import type { MailSink, MessageDetail, MessageSummary } from './index.ts';

let dataDir: string;
let sink: MailSink;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mail-sink-'));
  sink = await startMailSink({ smtpPort: 0, httpPort: 0, dataDir });
});
afterEach(async () => {
  await sink.close();
  await rm(dataDir, { recursive: true });
});

async function sendMail(changes: Record<string, unknown> = {}): Promise<void> {
  const transport = createTransport(sink.smtpUrl);
  try {
    await transport.sendMail({
      from: 'Lucía Benítez <lucia.benitez@calderis.example>',
      to: 'Tom Brierley <tom.brierley@northwindfreight.example>',
      subject: 'Lucía looks after you from today',
      messageId: '<abc@calderis.example>',
      text: 'Open https://calderis.example/p/1, please.',
      html: '<p>Open <a href="https://calderis.example/p/1?a=1&amp;b=2">your page</a> or <a href="mailto:lucia@calderis.example">write</a>.</p>',
      ...changes,
    });
  } finally {
    transport.close();
  }
}
const get = async (path: string, headers: Record<string, string> = {}) => fetch(`${sink.httpUrl}${path}`, { headers });
const list = async (query = '') => (await (await get(`/api/messages${query}`)).json()) as MessageSummary[];
const open = async (id: string) => (await (await get(`/api/messages/${id}`)).json()) as MessageDetail;
async function restart(): Promise<void> {
  await sink.close();
  sink = await startMailSink({ smtpPort: 0, httpPort: 0, dataDir });
}

describe('a mail that was sent', () => {
  it('is listed with who wrote what to whom', async () => {
    await sendMail();
    const [mail] = await list();
    expect(mail).toMatchObject({
      messageId: '<abc@calderis.example>',
      from: 'lucia.benitez@calderis.example',
      fromName: 'Lucía Benítez',
      to: ['tom.brierley@northwindfreight.example'],
      subject: 'Lucía looks after you from today',
    });
    expect(Date.parse(mail!.receivedAt)).toBeGreaterThan(Date.now() - 10_000);
  });

  it('says to whom an answer goes, by name', async () => {
    await sendMail({ replyTo: 'Lucía Benítez <lucia.benitez@calderis.example>' });
    const [mail] = await list();
    expect(await (await get(`/messages/${mail!.id}`)).text()).toContain('<dd>Lucía Benítez &#60;lucia.benitez@calderis.example&#62;</dd>');
  });

  it('opens with its HTML, its text and every link, decoded', async () => {
    await sendMail();
    const mail = await open((await list())[0]!.id);
    expect(mail.html).toContain('your page');
    expect(mail.text).toContain('Open https://calderis.example/p/1, please.');
    expect(mail.links).toEqual(['https://calderis.example/p/1?a=1&b=2', 'mailto:lucia@calderis.example']);
  });

  it('is listed newest first, and found by recipient, subject and time', async () => {
    await sendMail({ subject: 'First' });
    const between = new Date().toISOString();
    await sendMail({ subject: 'Second', to: 'joost@northwindfreight.example' });
    expect((await list()).map(({ subject }) => subject)).toEqual(['Second', 'First']);
    expect((await list('?to=JOOST@')).map(({ subject }) => subject)).toEqual(['Second']);
    expect((await list('?subject=fir')).map(({ subject }) => subject)).toEqual(['First']);
    expect((await list(`?since=${between}`)).map(({ subject }) => subject)).toEqual(['Second']);
    expect(await list('?to=joost&subject=first')).toEqual([]);
    expect((await get('/api/messages?since=yesterday')).status).toBe(400);
  });

  it('is kept once for each time it was sent, even with the same Message-ID', async () => {
    await sendMail();
    await sendMail();
    expect(await list()).toHaveLength(2);
  });

  it('is listed for those it was handed over for, whatever its headers say', async () => {
    await sendMail({ envelope: { from: 'a@calderis.example', to: ['hidden@northwindfreight.example'] } });
    expect((await list())[0]!.to).toEqual(['hidden@northwindfreight.example']);
  });

  it('is not lost when it comes together with many others', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, index) => sendMail({ subject: `Mail ${index}` })));
    await restart();
    expect(new Set((await list()).map(({ subject }) => subject)).size).toBe(30);
  });
});

describe('after a restart', () => {
  it('the same mails are there, in the same order', async () => {
    await sendMail({ subject: 'First' });
    await sendMail({ subject: 'Second' });
    const before = await list();
    await restart();
    expect(await list()).toEqual(before);
  });

  it('a mail whose index line was cut off by a crash is there, too', async () => {
    await sendMail({ subject: 'First' });
    await writeFile(join(dataDir, 'index.jsonl'), (await readFile(join(dataDir, 'index.jsonl'), 'utf8')).slice(0, 40));
    await appendFile(join(dataDir, 'index.jsonl'), '\n{"broken');
    await restart();
    expect((await list()).map(({ subject }) => subject)).toEqual(['First']);
  });
});

describe('emptying the sink', () => {
  it('removes every mail from the list and from the disk', async () => {
    await sendMail();
    expect((await fetch(`${sink.httpUrl}/api/messages`, { method: 'DELETE' })).status).toBe(204);
    expect(await list()).toEqual([]);
    expect((await readdir(dataDir)).filter((name) => name.endsWith('.eml'))).toEqual([]);
  });
});

describe('ordered refusals', () => {
  const order = (body: unknown) => fetch(`${sink.httpUrl}/api/faults`, { method: 'POST', body: JSON.stringify(body) });

  it('answer 451 to as many mails as were ordered, and take the next one', async () => {
    expect((await order({ refuseNext: 2 })).status).toBe(204);
    await expect(sendMail()).rejects.toMatchObject({ responseCode: 451 });
    await expect(sendMail()).rejects.toMatchObject({ responseCode: 451 });
    await sendMail();
    expect(await list()).toHaveLength(1);
  });

  it('can be final', async () => {
    await order({ refuseNext: 1, code: 550 });
    await expect(sendMail()).rejects.toMatchObject({ responseCode: 550 });
  });

  it.each([{}, { refuseNext: -1 }, { refuseNext: 1, code: 250 }, [], 'x'])('are not taken as %j', async (body) => {
    expect((await order(body)).status).toBe(400);
  });
});

describe('the pages', () => {
  it('show the mails with what was written escaped', async () => {
    await sendMail({ subject: 'A <b>bold</b> "subject"' });
    const page = await (await get('/')).text();
    expect(page).toContain('One mail, the newest first');
    expect(page).toContain('A &#60;b&#62;bold&#60;/b&#62; &#34;subject&#34;');
    const message = await (await get(`/messages/${(await list())[0]!.id}`)).text();
    expect(message).not.toContain('<b>bold</b>');
  });

  it('say what to do while there is no mail, and when none fits', async () => {
    expect(await (await get('/')).text()).toContain('No mail has been sent yet');
    await sendMail();
    expect(await (await get('/?q=%3Cnobody')).text()).toContain('No mail fits “&#60;nobody”');
    expect(await (await get('/?q=brierley')).text()).toContain('One mail for “brierley”');
  });

  it('show a mail’s HTML without letting it run, load or send anything, with links in new tabs', async () => {
    await sendMail({ html: '<script>alert(1)</script><a href="https://a.example" target="_self">go</a>' });
    const answer = await get(`/messages/${(await list())[0]!.id}/html`);
    const policy = answer.headers.get('Content-Security-Policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/sandbox(?!.*allow-scripts)/);
    expect(policy).not.toContain('script-src');
    expect(await answer.text()).toContain('<a href="https://a.example" target="_blank" rel="noopener noreferrer">');
  });

  it('offer the plain words with their links, and the source as it came', async () => {
    await sendMail();
    const [mail] = await list();
    expect(await (await get(`/messages/${mail!.id}?view=text`)).text()).toContain('<a href="https://calderis.example/p/1" target="_blank"');
    const source = await get(`/messages/${mail!.id}/source`);
    expect(source.headers.get('Content-Disposition')).toContain('attachment');
    expect(await source.text()).toContain('Message-ID: <abc@calderis.example>');
  });

  it('cost nothing when asked again without news', async () => {
    const first = await get('/rows');
    const again = await get('/rows', { 'If-None-Match': first.headers.get('ETag')! });
    expect(again.status).toBe(304);
    await sendMail();
    expect((await get('/rows', { 'If-None-Match': first.headers.get('ETag')! })).status).toBe(200);
  });

  it('answer with a sentence for what is not there, as a page or as JSON', async () => {
    const page = await get('/messages/none', { Accept: 'text/html' });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('This mail is not here');
    expect((await get('/api/messages/none')).headers.get('Content-Type')).toBe('application/problem+json');
    expect((await get('/messages/..%2f..%2fetc%2fpasswd/source')).status).toBe(404);
    expect((await fetch(`${sink.httpUrl}/health`, { method: 'PUT' })).status).toBe(405);
  });
});

describe('foreign pages', () => {
  it('cannot read mails by pointing a name of theirs at this machine', async () => {
    const status = await new Promise((resolve) => {
      request(`${sink.httpUrl}/api/messages`, { headers: { Host: 'evil.example' } }, (response) => resolve(response.resume().statusCode)).end();
    });
    expect(status).toBe(403);
  });

  it('cannot delete mails', async () => {
    await sendMail();
    const answer = await fetch(`${sink.httpUrl}/api/messages`, { method: 'DELETE', headers: { Origin: 'https://evil.example' } });
    expect(answer.status).toBe(403);
    expect(await list()).toHaveLength(1);
  });
});

describe('starting', () => {
  it('fails at once when a port is taken', async () => {
    const httpPort = sink.httpPort;
    await expect(startMailSink({ smtpPort: 0, httpPort, dataDir })).rejects.toThrow('EADDRINUSE');
  });

  it('is healthy', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' });
  });
});
