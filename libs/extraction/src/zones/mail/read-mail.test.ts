import { read, short } from '../../sources/testing.ts';

const lines = (...text: string[]): string => text.join('\n');
const said = (body: string, change: object = {}): string[] => short(read({ body, ...change }));

describe('readMail', () => {
  it.each([
    ['English', 'On Tue, 3 Feb 2026 at 09:12, Vera Lindqvist <vera@lindqvist.example>\nwrote:', true],
    ['German', 'Am Di., 3. Feb. 2026 um 09:12 Uhr schrieb Vera Lindqvist <vera@lindqvist.example>:', true],
    ['French', 'Le mar. 3 févr. 2026 à 09:12, Vera Lindqvist <vera@lindqvist.example> a écrit :', true],
    ['Dutch', 'Op di 3 feb 2026 om 09:12 schreef Vera Lindqvist <vera@lindqvist.example>:', true],
    ['Spanish', 'El mar, 3 feb 2026 a las 9:12, Vera Lindqvist (<vera@lindqvist.example>) escribió:', true],
    ['Outlook in English', '________________________________\nFrom: Vera Lindqvist <vera@lindqvist.example>\nSent: Tuesday, February 3, 2026 9:12 AM\nTo: Olga Renner\nSubject: Plan', false],
    ['Outlook in German', 'Von: Vera Lindqvist\nGesendet: Dienstag, 3. Februar 2026 09:12\nAn: Olga Renner\nBetreff: Plan', false],
    ['Outlook in French', 'De : Vera Lindqvist <vera@lindqvist.example>\nEnvoyé : mardi 3 février 2026 09:12\nÀ : Olga Renner\nObjet : Plan', false],
    ['Outlook in Dutch', 'Van: Vera Lindqvist\nVerzonden: dinsdag 3 februari 2026 09:12\nAan: Olga Renner\nOnderwerp: Plan', false],
    ['Outlook in Spanish', 'De: Vera Lindqvist\nEnviado: martes, 3 de febrero de 2026 9:12\nPara: Olga Renner\nAsunto: Plan', false],
    ['a separator', '-----Original Message-----\nFrom: Vera Lindqvist\nDate: 03/02/2026 09:12\nSubject: Plan', false],
  ])('gives quoted words to whoever wrote them then, below a header of %s', (_, header, marked) => {
    const sentences = read({ body: lines('We start Monday.', '', header, '', `${marked ? '> ' : ''}We will pay in June.`) });
    expect(short(sentences)).toEqual(['new Olga: We start Monday.', 'quoted Vera: We will pay in June.']);
    expect(Date.parse(sentences.at(-1)?.saidAt ?? '')).toBe(Date.parse('2026-02-03T09:12:00+01:00'));
  });

  it('takes answers between quoted lines for new words that answer the lines above', () => {
    const sentences = read({ body: lines('Inline.', '', '> 1. Can you migrate our data?', '', 'Yes, by June.', '', '> 2. And train our', '> people?', '', 'No.') });
    expect(sentences.filter((sentence) => sentence.zone === 'new').map(({ text, answers }) => [text, answers?.text])).toEqual([['Inline.', undefined], ['Yes, by June.', '1. Can you migrate our data?'], ['No.', '2. And train our people?']]);
  });

  it('takes answers in another colour within a quoted message for new words', () => {
    const body = '<p>My answers are in blue.</p><p><b>From:</b> Vera Lindqvist<br><b>Sent:</b> Tuesday, 3 February 2026 09:12<br><b>Subject:</b> Plan</p><p>Who migrates the data?</p><p style="color:#0563C1">We do, by June.</p><p>Who pays? <span style="color:#0563C1">You do.</span></p>';
    const sentences = read({ format: 'html', body });
    expect(short(sentences)).toEqual(['new Olga: My answers are in blue.', 'quoted Vera: Who migrates the data?', 'new Olga: We do, by June.', 'quoted Vera: Who pays?', 'new Olga: You do.']);
    expect(sentences.find((sentence) => sentence.text === 'You do.')?.answers).toMatchObject({ text: 'Who pays?', speaker: { name: 'Vera Lindqvist' } });
  });

  it('matches answers by number with the points they answer, of the same mail or of the thread', () => {
    const asked = { id: 'q', at: '2026-02-09T10:00:00+01:00', from: 'c-vera', threadId: 't', body: lines('(a) Net 60', '(b) Training for free') };
    const sentences = read({ threadId: 't', body: lines('(a) Fine', '(b) Two days') }, [asked]);
    expect(sentences.map(({ text, answers }) => [text, answers?.text, answers?.speaker?.name])).toEqual([['Fine', 'Net 60', 'Vera Lindqvist'], ['Two days', 'Training for free', 'Vera Lindqvist']]);
  });

  it('finds who said quoted words without a header in the source they come from', () => {
    const first = { id: 'q', at: '2026-02-09T10:00:00+01:00', from: 'c-joel', body: 'You will have the extract on Tuesday.' };
    expect(short(read({ body: lines('Got it.', '', '> You will have the extract', '> on Tuesday.') }, [first]))).toEqual(['new Olga: Got it.', 'quoted Joel: You will have the extract on Tuesday.']);
  });

  it('gives the rest of such a quote to the same person', () => {
    const first = { id: 'q', at: '2026-02-09T10:00:00+01:00', from: 'c-joel', body: 'Can you show us the sandbox? On our data?' };
    expect(short(read({ body: '> Can you show us the sandbox? On our\n\nYes.\n\n> data?' }, [first])).at(-1)).toBe('quoted Joel: data?');
  });

  it('tells the side of somebody unlisted by the company in their signature', () => {
    const body = 'Please reply by noon.\n\nYours faithfully\n\nEdda Falk\nFalk Procurement for Lindqvist Tooling';
    expect(read({ from: 'edda.falk@falk.example', body })[0]?.speaker).toMatchObject({ name: 'Edda Falk', side: 'customer' });
  });

  it('gives a forwarded message to its writer', () => {
    const body = lines('See below.', '', '---------- Forwarded message ---------', 'From: Joel Marek <joel@lindqvist.example>', 'Date: Mon, Feb 2, 2026 at 5:52 PM', 'Subject: Fwd: Plan', 'To: Vera Lindqvist <vera@lindqvist.example>', '', 'We will sign on Friday.');
    expect(said(body, { from: 'c-vera' })).toEqual(['new Vera: See below.', 'forwarded Joel: We will sign on Friday.']);
  });

  it.each([
    ['a delimiter', ['-- ', 'Olga Renner', 'Vendor Inc. | Boston', '', 'Vendor: we promise you will love it.']],
    ['a closing', ['Kind regards,', 'Olga']],
    ['a closing in German', ['Viele Grüße', 'Olga Renner', 'Vendor GmbH, Tel. +49 30 1234567']],
    ['the name alone', ['Olga', '', 'Olga Renner | Account Executive | Vendor']],
    ['a telephone', ['Sent from my iPhone']],
    ['a telephone in Dutch', ['Verzonden vanaf mijn iPhone']],
  ])('takes no signature for speech, beginning with %s', (_, signature) => {
    expect(said(lines('We will send it on Monday.', '', ...signature)).filter((sentence) => sentence.startsWith('new'))).toEqual(['new Olga: We will send it on Monday.']);
  });

  it('takes a postscript below the signature for speech', () => {
    expect(said(lines('All good.', '', 'Olga', '', 'P.S. We will bring the cake.'))).toContain('new Olga: P.S. We will bring the cake.');
  });

  it.each([
    ['thanks for something', 'Thanks for the list, we will send it.'],
    ['a request for indulgence', 'Please excuse the delay, we will send it today.'],
    ['regards in a sentence', 'As regards the plan, we will send it.'],
    ['something sent', 'Sent by courier today, you will have it tomorrow.'],
    ['"On" in the beginning', 'On Monday Vera wrote: nothing to add.'],
  ])('takes %s for speech', (_, text) => {
    expect(said(lines('Hi Vera,', '', text, '', 'Olga')).filter((sentence) => sentence.startsWith('new')).join(' ')).toContain(text.split(/(?<=:) /)[0] ?? text);
  });

  it('takes notices, code, logs and invitations for no speech', () => {
    const body = lines('Here is the log:', '', '2026-02-01 10:00:00 ERROR we will pay you 100', '2026-02-01 10:00:01 INFO we will migrate', '', '```', 'We will refund.', '```', '', 'Olga', '', 'This e-mail is confidential and intended only for the addressee. If you are not the addressee we will ask you to delete it.');
    expect(said(body).filter((sentence) => sentence.startsWith('new'))).toEqual(['new Olga: Here is the log:']);
  });

  it('reads tables with their headings', () => {
    const rows = read({ body: lines('The table:', '', '| Level | Response |', '|---|---|', '| P1 | 15 minutes |') }).filter((sentence) => sentence.block === 'table_row');
    expect(rows.at(-1)?.cells).toEqual([{ heading: 'Level', text: 'P1' }, { heading: 'Response', text: '15 minutes' }]);
  });

  it('undoes line wraps, and keeps lines that were meant as lines', () => {
    const body = lines('We will send you the detailed project plan for the migration of', 'all accounts by Friday.', '', 'Kick-off: 14 April', 'Go-live: 20 July');
    expect(said(body)).toEqual(['new Olga: We will send you the detailed project plan for the migration of all accounts by Friday.', 'new Olga: Kick-off: 14 April', 'new Olga: Go-live: 20 July']);
  });
});
