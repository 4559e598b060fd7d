/** A word, number or mark of a text, with where it stands in it. Clitics stand alone: "we'll" is "we" and "'ll". */
export interface Token {
  /** Lower case, with straight apostrophes. */
  text: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** As it is written. */
  raw: string;
  /** Whether it is written with a capital letter. */
  capital: boolean;
}

// Each alternative starts with another class of characters, so no stretch can be read in two ways.
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{N}+(?:[.,:/]\p{N}+){0,6}|\S/gu;
const CLITICS = new Set(["'ll", "'re", "'ve", "'d", "'m", "'s"]);
/** French and Italian words that lose their vowel before another. */
const ELIDED = new Set(['j', 'd', 'l', 'n', 's', 'c', 'qu', 't', 'm']);
/** How people write them in a hurry. */
const UNSPELT: Record<string, [string, string]> = {
  im: ['i', "'m"], ive: ['i', "'ve"], youll: ['you', "'ll"], youre: ['you', "'re"], theyll: ['they', "'ll"], dont: ['do', "n't"], doesnt: ['does', "n't"],
  cant: ['can', "n't"], wont: ['will', "n't"], isnt: ['is', "n't"], didnt: ['did', "n't"], thats: ['that', "'s"], gonna: ['going', 'to'], lemme: ['let', 'me'],
};

function wordsOf(raw: string): string[] {
  const text = raw.toLowerCase().replace('’', "'");
  const short = UNSPELT[text];
  if (short) return short;
  const at = text.indexOf("'");
  if (at < 0) return [text];
  if (text === "won't") return ['will', "n't"];
  if (text === "can't") return ['can', "n't"];
  if (text.endsWith("n't")) return [text.slice(0, -3), "n't"];
  if (CLITICS.has(text.slice(at))) return [text.slice(0, at), text.slice(at)];
  if (ELIDED.has(text.slice(0, at))) return [text.slice(0, at + 1), text.slice(at + 1)];
  return [text];
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    const kind = /^\p{N}/u.test(raw) ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'mark';
    const capital = /^\p{Lu}/u.test(raw);
    const words = kind === 'word' ? wordsOf(raw) : [raw === '’' ? "'" : raw];
    // Of a word that is two, each keeps its part of the text as far as lengths tell.
    let from = start;
    words.forEach((word, index) => {
      const to = index === words.length - 1 ? end : Math.min(end, from + word.length);
      tokens.push({ text: word, start: from, end: to, kind, raw, capital: capital && index === 0 });
      from = to;
    });
  }
  return tokens;
}
