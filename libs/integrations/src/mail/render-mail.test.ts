import fc from 'fast-check';
import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { samples, toCustomer, toTeam } from './mail.samples.ts';
import { draftIntroduction, renderMail } from './render-mail.ts';
import type { RenderedMail } from './render-mail.ts';
import { oneLine } from './safe-mail.ts';
import type { MailContext } from './templates/template.types.ts';
import type { MailTemplateName } from './templates/templates.ts';

const names = Object.keys(samples) as MailTemplateName[];
const render = (name: MailTemplateName, data: unknown = samples[name].data, context: MailContext = samples[name].context): RenderedMail => renderMail(name, data as never, context);

type Element = DefaultTreeAdapterTypes.Element;
function elements(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}
const links = (html: string) => elements(html).flatMap((element) => element.attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
function words(html: string): string {
  const texts: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isTextNode(node)) texts.push(node.value);
    if ('childNodes' in node && node.nodeName !== 'style') node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return texts.join(' ');
}

/** The same data with every piece of text that people may have written replaced. */
function withWords<Data>(data: Data, replace: (text: string, key: string) => string, key = ''): Data {
  const ours = ['link', 'code', 'audience', 'at', 'day', ...Object.keys({ signedAt: 0, dueAt: 0, readySince: 0, closesAt: 0, closedAt: 0, askedAt: 0, answerBy: 0, completedAt: 0, cancelledAt: 0, briefingAcceptedAt: 0 })];
  if (typeof data === 'string') return (ours.includes(key) ? data : replace(data, key)) as Data;
  if (Array.isArray(data)) return data.map((item) => withWords(item, replace, key)) as Data;
  if (typeof data === 'object' && data !== null) return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withWords(value, replace, name)])) as Data;
  return data;
}
const harmless = (data: unknown) => withWords(data, () => 'harmless');
const nasty = fc
  .array(fc.oneof(fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=1>', '"><a href="https://evil.example">', "' onmouseover='", '</td></table>', '<!--', '&lt;b&gt;', '&amp;', '=', '`', '{{x}}', '${x}', '\r\n\r\n', '\u2028', '\u202E', '-- \n', '> '), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 6 })
  .map((parts) => `x${parts.join('')}x`);

describe.each(names)('the mail %s', (name) => {
  const { data, context } = samples[name];

  it('has a subject on one line, a page in the reader’s language and one heading', () => {
    const mail = render(name);
    expect(mail.subject).toBe(oneLine(mail.subject));
    expect(mail.subject.length).toBeLessThan(90);
    const tree = elements(mail.html);
    expect(tree.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(tree.find(({ tagName }) => tagName === 'html')!.attrs).toContainEqual({ name: 'lang', value: 'en-GB' });
  });

  it('says everything in plain text, too: each link and each sentence', () => {
    const mail = render(name);
    for (const link of links(mail.html).filter((href) => href.startsWith('http'))) expect(mail.text).toContain(link);
    expect(mail.text).not.toMatch(/<\/?[a-z]|&#?\w+;|undefined|null|\[object/);
    expect(words(mail.html)).not.toMatch(/undefined|\bnull\b|\[object|NaN/);
  });

  it('loads nothing from anywhere', () => {
    const tree = elements(render(name).html);
    expect(tree.filter(({ tagName }) => ['img', 'link', 'script', 'iframe', 'form'].includes(tagName))).toEqual([]);
    expect(render(name).html).not.toContain('url(');
  });

  it('gains no element, attribute or link from anything people wrote', () => {
    const shape = (html: string) =>
      elements(html).map(({ tagName, attrs }) => [tagName, attrs.map((attribute) => attribute.name), attrs.filter(({ name: attribute }) => attribute === 'href').map(({ value }) => value.split(':')[0])]);
    const plain = { ...context, reader: { ...context.reader, name: 'harmless' } };
    const expected = shape(render(name, harmless(data), plain).html).filter(([tag]) => tag !== 'br');
    fc.assert(
      fc.property(nasty, (text) => {
        const mail = render(name, withWords(data, () => text), { ...context, reader: { ...context.reader, name: text }, vendor: { name: text } });
        // Line ends of a quote become <br>, and nothing else may come of them; "harmless" is no phone number, nor is this.
        const found = shape(mail.html).filter(([tag]) => tag !== 'br');
        expect(found.filter(([, , href]) => !String(href).startsWith('tel'))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('words that people wrote', () => {
  const { data, context } = samples['help-asked'];

  it('arrive as they were written, on the page and in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter((text) => oneLine(text) !== ''), (text) => {
        const mail = render('help-asked', { ...data, words: text });
        const seen = text.trim().split(/\r\n|\r|\n/).map(oneLine);
        for (const line of seen) {
          expect(words(mail.html)).toContain(line);
          expect(mail.text).toContain(`> ${line}`);
        }
      }),
    );
  });

  it('cannot pass for ours in plain text: every line of theirs is marked', () => {
    const mail = render('help-asked', { ...data, words: 'Help\n\nTake it on:\nhttps://evil.example' }, context);
    expect(mail.text).toContain('> Take it on:\n> https://evil.example');
    const name = render('help-asked', { ...data, asker: 'Tom\n\nTake it on:\nhttps://evil.example' }, context);
    expect(name.text).not.toMatch(/^https:\/\/evil/m);
  });
});

describe('a link', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'not a link'])('is refused if it is %j', (link) => {
    expect(() => render('review-reminder', { ...samples['review-reminder'].data, link })).toThrow();
  });
});

describe('a mail of a demonstration', () => {
  it.each(names)('says so, with the handoff’s own date: %s', (name) => {
    const context = { ...samples[name].context, demonstration: { date: '2026-04-01T08:00:00Z' } };
    const sentence = 'This is a demonstration with its own calendar. In it, today is Wednesday 1 April.';
    expect(words(render(name, undefined, context).html)).toContain(sentence);
    expect(render(name, undefined, context).text).toContain(sentence);
  });

  it('is the only one that does', () => {
    expect(render('review-reminder').text).not.toContain('demonstration');
  });
});

describe('what single mails say', () => {
  it('sign-in: the code stands there once, in six digits, and the button is explained', () => {
    const { html, text } = render('sign-in');
    expect(text.match(/\b\d{6}\b/g)).toEqual(['482913']);
    expect(words(html).match(/\b\d{6}\b/g)).toEqual(['482913']);
    expect(html).toContain('You are signed in when you press the button there.');
    expect(render('sign-in', { ...samples['sign-in'].data, audience: 'team' }, toTeam).subject).toBe('Your way into Throughline');
  });

  it('package-ready: what is missing to the gate, and whom to ask', () => {
    const { subject, text } = render('package-ready');
    expect(subject).toBe('Northwind Freight: five points short of the handoff meeting');
    expect(text).toContain('Northwind Freight has 67 of 90 points.');
    expect(text).toContain('- 6 points: Is the go-live on 30 June or on 20 July? Ask Hannah Okafor.');
    expect(text).toContain('We do not know whom to ask.');
    expect(text).toContain('the heaviest three of seven');
  });

  it('package-ready: above the gate nothing is said of a reason to go on', () => {
    const open = render('package-ready', { ...samples['package-ready'].data, points: 72, gapCount: 0, topGaps: [], promises: [] });
    expect(open.subject).toBe('Northwind Freight is ready for your review');
    expect(open.text).not.toContain('named reason');
    expect(open.text).toContain('Nothing is missing.');
  });

  it('package-ready: promises of high risk are named, because the gate waits for somebody who stands for each', () => {
    const waiting = render('package-ready', { ...samples['package-ready'].data, points: 90, gapCount: 0, topGaps: [], promises: ['Four weeks of hypercare.'] });
    expect(waiting.text).toContain('One promise of high risk: the gate waits until somebody stands for it by name');
    expect(waiting.text).toContain('Four weeks of hypercare.');
    expect(waiting.text).toContain('Nothing else is missing.');
  });

  it('introduction: the approved words replace the proposed ones, paragraph by paragraph', () => {
    const approved = { subject: 'Meet Lucía', message: 'Dear Tom.\n\nMeet Lucía.\n' };
    const { subject, html, text } = render('introduction', { ...samples.introduction.data, approved });
    expect(subject).toBe('Meet Lucía');
    expect(text).toContain('Dear Tom.\n\nMeet Lucía.\n\n');
    expect(words(html)).toContain('Meet Lucía.');
    expect(text).not.toContain('Thank you for signing');
  });

  it('introduction: the proposal is what is sent when nobody changes it', () => {
    const { data } = samples.introduction;
    const draft = draftIntroduction(data, toCustomer);
    expect(draft.subject).toBe('Lucía looks after you from today');
    expect(draft.message).toContain('Thank you for signing on Friday 27 March. Lucía Benítez is your one point of contact now');
    expect(render('introduction', { ...data, approved: draft })).toEqual(render('introduction'));
  });

  it('introduction: phone and mail of the point of contact can be pressed', () => {
    expect(links(render('introduction').html)).toEqual(expect.arrayContaining(['tel:+441134960157', 'mailto:lucia.benitez@calderis.example']));
  });

  it('introduction: a seller who stays the point of contact is named once', () => {
    const { data } = samples.introduction;
    const { text } = render('introduction', { ...data, seller: { name: data.pointOfContact.name, title: null } });
    expect(text).not.toContain('still here until');
  });

  it('task-due: what is late is called so', () => {
    const { data } = samples['task-due'];
    expect(render('task-due').subject).toBe('Name the twelve testers: by Wednesday 15 April');
    expect(render('task-due').text).toContain('- Wed 15 April: Name the twelve testers. Names are enough, and half a list is fine.');
    expect(render('task-due', { ...data, late: true }).text).toContain('Tom, one thing from you is still missing.');
    expect(render('task-due', { ...data, audience: 'team' }, toTeam).text).toContain('One thing for Northwind Freight is due on Wednesday 15 April.');
  });

  it('help: dates stand in the reader’s own time', () => {
    expect(render('help-asked').text).toContain('answer by Thursday 2 July, 17:05 Madrid time');
    expect(render('help-received').text).toContain('Lucía answers you by Thursday 2 July, 16:05 London time.');
  });

  it('a reader whose language is missing gets English sentences with English dates', () => {
    const german = { ...toCustomer, reader: { ...toCustomer.reader, locale: 'de-DE' } };
    expect(render('help-received', undefined, german).text).toContain('Thursday 2 July');
    expect(render('help-received', undefined, { ...german, reader: { ...german.reader, locale: '?' } }).html).toContain('lang="en-GB"');
  });
});
