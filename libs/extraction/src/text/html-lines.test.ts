import fc from 'fast-check';

import { htmlLines } from './html-lines.ts';
import { isBlank } from './lines.ts';
import { spanIn } from './mapped-text.ts';

const texts = (html: string): string[] => htmlLines(html).filter((line) => !isBlank(line)).map((line) => line.text.text.trim());

describe('htmlLines', () => {
  it('reads what a reader sees, line by line', () => {
    expect(texts('<p>Hi&nbsp;Vera &amp; Joel,<br>we\n start.</p><div>One<div>Two</div>three</div><ul><li>a<li>b</ul>')).toEqual(['Hi Vera & Joel,', 'we start.', 'One', 'Two', 'three', 'a', 'b']);
  });

  it.each([
    ['not displayed', '<span style="display: none">We will pay.</span>'],
    ['invisible', '<span style="color:red;visibility:hidden">We will pay.</span>'],
    ['tiny', '<span style="font-size:0">We will pay.</span><font size="0">We will pay.</font><span style="font-size:1px">We will pay.</span>'],
    ['white on white', '<font color="#FFFFFF">We will pay.</font><span style="color:rgb(254,254,254)">We will pay.</span>'],
    ['in the colour of its ground', '<div style="background:#123456"><span style="color:#123456">We will pay.</span></div>'],
    ['see-through', '<span style="opacity:0">We will pay.</span><span style="color:transparent">We will pay.</span>'],
    ['a comment, a title or an attribute', '<!-- We will pay. --><title>We will pay.</title><img alt="We will pay." title="We will pay."><a title="We will pay."></a>'],
    ['a script or a style', '<script>"We will pay."</script><style>/* We will pay. */</style>'],
    ['moved off the page', '<p style="position:absolute;left:-9999px">We will pay.</p>'],
    ['within something hidden', '<div hidden><p style="display:block">We will pay.</p></div>'],
  ])('reads nothing of text that is %s', (_, hidden) => {
    expect(texts(`<p>Hello</p>${hidden}<p>Bye</p>`)).toEqual(['Hello', 'Bye']);
  });

  it('leaves out characters nobody sees, with exact places for those around them', () => {
    const html = '<p>we w&#8203;i\u00adl\u202el pay&hellip;</p>';
    const [line] = htmlLines(html).filter((found) => !isBlank(found));
    expect(line?.text.text).toBe('we will pay…');
    const span = line ? spanIn(line.text, 3, 7) : { start: 0, end: 0 };
    expect(html.slice(span.start, span.end)).toBe('w&#8203;i\u00adl\u202el');
  });

  it('knows the place of every character, whatever the markup', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<b>', '</foo>', '<br>', '&amp;', '&eacute;', '&copyright', '&', '<', ' ', '\r\n', 'Vera', 'pays', '😀', '<td>', '<table>', '</table>', '<blockquote>', '<!--x-->', '<li>');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.join('');
      for (const { text } of htmlLines(html)) {
        for (let i = 0; i < text.text.length; i++) {
          const char = text.text.charAt(i);
          const raw = html.slice(text.starts[i], text.ends[i]);
          expect(/^[a-zA-Z]$/.test(char) && !raw.startsWith('&') ? raw : char).toBe(char);
          if (i > 0) expect(text.starts[i]).toBeGreaterThanOrEqual(text.starts[i - 1] ?? 0);
        }
      }
    }));
  });

  it('reads a table of data as rows with cells, and one that arranges the page as its lines', () => {
    const rows = htmlLines('<table><tr><th>#</th><th>Need by</th></tr><tr><td>1</td><td>kickoff</td></tr></table>').filter((line) => line.kind === 'row');
    expect(rows.map((row) => row.cells?.map((cell) => cell.text))).toEqual([['#', 'Need by'], ['1', 'kickoff']]);
    expect(texts('<table><tr><td><p>Hi Vera,</p><p>we start.</p></td></tr></table>')).toEqual(['Hi Vera,', 'we start.']);
  });
});
