/** A value of a JSON text with its place in it. */
export interface JsonNode {
  start: number;
  end: number;
  /** Members of an object, in order. */
  members: { key: string; value: JsonNode }[] | null;
  items: JsonNode[] | null;
  /** Of a string, number, true, false or null. */
  value: string | number | boolean | null;
}

const DEEPEST = 60;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const SCALAR = /-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,4})?|true|false|null/y;

/** Reads a JSON text with the places of its values; null where it is no JSON, or nested deeper than any recorder nests. */
export function parseJson(text: string): JsonNode | null {
  let at = 0;
  const space = (): void => {
    while (at < text.length && ' \n\r\t\ufeff'.includes(text.charAt(at))) at++;
  };
  const string = (): string | null => {
    const start = at++;
    for (;;) {
      PLAIN.lastIndex = at;
      PLAIN.exec(text);
      at = PLAIN.lastIndex;
      const char = text.charAt(at);
      if (char === '\\') at += 2;
      else break;
    }
    if (text.charAt(at) !== '"') return null;
    at++;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      return null;
    }
  };
  const value = (depth: number): JsonNode | null => {
    space();
    const start = at;
    const char = text.charAt(at);
    const none = { members: null, items: null, value: null };
    if (depth > DEEPEST) return null;
    if (char === '"') {
      const read = string();
      return read === null ? null : { ...none, start, end: at, value: read };
    }
    if (char === '[' || char === '{') {
      const close = char === '[' ? ']' : '}';
      const members: { key: string; value: JsonNode }[] = [];
      at++;
      space();
      while (text.charAt(at) !== close) {
        let key = '';
        if (char === '{') {
          const read = text.charAt(at) === '"' ? string() : null;
          space();
          if (read === null || text.charAt(at++) !== ':') return null;
          key = read;
        }
        const item = value(depth + 1);
        if (!item) return null;
        members.push({ key, value: item });
        space();
        if (text.charAt(at) === ',') at++;
        else if (text.charAt(at) !== close) return null;
        space();
      }
      at++;
      return char === '[' ? { ...none, start, end: at, items: members.map((member) => member.value) } : { ...none, start, end: at, members };
    }
    SCALAR.lastIndex = at;
    const scalar = SCALAR.exec(text)?.[0];
    if (scalar === undefined) return null;
    at += scalar.length;
    return { ...none, start, end: at, value: JSON.parse(scalar) as number | boolean | null };
  };
  const root = value(0);
  space();
  return root && at >= text.length ? root : null;
}
