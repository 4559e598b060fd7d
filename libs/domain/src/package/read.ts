/**
 * Readers for data whose shape nobody has promised: what is not there, or is something else, reads as null or
 * as an empty list, and nothing throws.
 */
export type Data = Record<string, unknown>;

/** A fact longer than this is a document, not a fact: it is cut, and says so. */
const LONGEST_TEXT = 2000;
const DEEPEST = 3;

/** `currentSystems`, `current_systems` and `Current systems` are one name. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of the first of these names that is there and not empty. */
export function field(data: unknown, ...names: string[]): unknown {
  if (!isRecord(data)) return undefined;
  const byName = new Map(Object.entries(data).map(([name, value]) => [plain(name), value]));
  for (const name of names) {
    const value = byName.get(plain(name));
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

/** The first so many characters of a text, never half a character: what is stored has to be well formed. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** Text of a single value: trimmed, null when there is none. */
export function text(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  if (trimmed === '') return null;
  return trimmed.length > LONGEST_TEXT ? `${cut(trimmed, LONGEST_TEXT)} …` : trimmed;
}

export function textField(data: unknown, ...names: string[]): string | null {
  return text(field(data, ...names));
}

export function numberField(data: unknown, ...names: string[]): number | null {
  const value = field(data, ...names);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The calendar day at the start of an ISO date or instant. */
export function dayField(data: unknown, ...names: string[]): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(textField(data, ...names) ?? '')?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** Every entry of the lists under these names; a single value counts as a list of one. */
export function listField(data: unknown, ...names: string[]): unknown[] {
  return names.flatMap((name) => {
    const value = field(data, name);
    return Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
  });
}

/** Names that say something about a statement and are none themselves. */
const ABOUT = new Set(['evidence', 'source', 'sources', 'sourceid', 'confidence', 'speaker', 'by', 'statedby', 'at', 'id', 'quote']);

const words = (name: string): string => name.replace(/[_-]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();

/** Any value as text for people: the statement itself, or "name: value" pairs of what it is made of. */
export function describe(value: unknown, except: readonly string[] = [], depth = 0): string | null {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return text(value.flatMap((one) => describe(one, [], depth + 1) ?? []).join('; '));
  if (!isRecord(value)) return text(value);
  const statement = textField(value, 'statement', 'text', 'value', 'description', 'summary', 'detail');
  const pairs = Object.entries(value).filter(([name]) => !ABOUT.has(plain(name)) && !except.some((one) => plain(one) === plain(name)));
  if (statement !== null && pairs.length < 2) return statement;
  return text(pairs.flatMap(([name, one]) => { const said = describe(one, [], depth + 1); return said === null ? [] : `${words(name)}: ${said}`; }).join('; '));
}
