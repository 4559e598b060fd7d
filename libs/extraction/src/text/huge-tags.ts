/** More white space than the attributes of an honest tag have. The parser compares each attribute with all before it. */
const MOST_SPACES = 1000;

/** The page with tags of very many attributes blanked out, every other character in its place. */
export function withoutHugeTags(html: string): string {
  let result = '';
  let kept = 0;
  for (let open = html.indexOf('<'); open >= 0; ) {
    const found = html.indexOf('>', open);
    const close = found < 0 ? html.length : found;
    let spaces = 0;
    for (let i = open; i < close && spaces <= MOST_SPACES; i++) if (html.charCodeAt(i) <= 32 || html.charAt(i) === '/') spaces++;
    if (spaces > MOST_SPACES && html.slice(open, open + 4) !== '<!--' && /[a-z/]/i.test(html.charAt(open + 1))) {
      result += html.slice(kept, open) + ' '.repeat(Math.min(close + 1, html.length) - open);
      kept = Math.min(close + 1, html.length);
    }
    if (close >= html.length) break;
    open = html.indexOf('<', close + 1);
  }
  return kept === 0 ? html : result + html.slice(kept);
}
