import { INVISIBLE } from '../../text/invisible.ts';
import { type MappedText, TextBuilder, trimText } from '../../text/mapped-text.ts';
import { type JsonNode, parseJson } from './json-nodes.ts';
import { mergeTurns, type Turn } from './turn.ts';

const TEXT_KEYS = ['text', 'content', 'transcript', 'body', 'message', 'utterance', 'sentence', 'caption', 'words', 'sentences', 'raw_text', 'speech'];
const SPEAKER_KEYS = ['speaker', 'speakerid', 'speakername', 'name', 'user', 'username', 'author', 'from', 'participant', 'participantid', 'sender', 'who', 'role', 'displayname', 'userid', 'partyid', 'party', 'channel'];
const ID_KEYS = ['id', 'speakerid', 'userid', 'participantid', 'key', 'label', 'speaker', 'index', 'partyid'];
const NAME_KEYS = ['name', 'displayname', 'fullname', 'speakername', 'username', 'email', 'emailaddress'];
const TIME_KEYS = ['start', 'starttime', 'startms', 'timestamp', 'time', 'ts', 'offset', 'begin'];

const plain = (key: string): string => key.toLowerCase().replace(/[_\s-]/g, '');

/** The member of an object under the first of some names. */
function member(node: JsonNode, names: readonly string[]): JsonNode | null {
  for (const name of names) {
    const found = node.members?.find(({ key }) => plain(key) === name);
    if (found) return found.value;
  }
  return null;
}

/** The turns of a recorder's JSON: the list with the most said in it, whatever its fields are called; null where the body is none. */
export function jsonTurns(body: string): Turn[] | null {
  if (!/^\s*[[{]/.test(body.slice(0, 200))) return null;
  const root = parseJson(body);
  if (!root) return null;
  const objects: JsonNode[] = [];
  const lists: JsonNode[] = [];
  const walk = (node: JsonNode): void => {
    if (node.members) objects.push(node);
    if (node.items?.some((item) => item.members !== null) === true) lists.push(node);
    for (const child of node.items ?? node.members?.map(({ value }) => value) ?? []) walk(child);
  };
  walk(root);
  const people = speakersOf(root, objects);
  let best: { said: number; turns: Turn[] } = { said: 0, turns: [] };
  for (const list of lists) {
    const turns = (list.items ?? []).flatMap((item) => turnsOf(body, item, people));
    const spoken = turns.filter((turn) => turn.label !== null);
    const said = (spoken.length > 0 ? spoken : turns).reduce((sum, turn) => sum + turn.texts.reduce((length, text) => length + text.text.length, 0), 0) * (spoken.length > 0 ? 10 : 1);
    const count = turns.length;
    // Lists of single words hold the same again.
    if (count > 0 && said / count > (spoken.length > 0 ? 60 : 8) && said > best.said) best = { said, turns };
  }
  if (best.turns.length === 0) return null;
  return mergeTurns(best.turns.map((turn) => ({ ...turn, label: turn.label ?? 'Unknown' })));
}

interface Speaker { name: string; side: Turn['side'] }

/** Names by id, from wherever the recorder lists those who took part. */
function speakersOf(root: JsonNode, objects: readonly JsonNode[]): Map<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  const add = (id: string | number, node: JsonNode, name: string): void => {
    if (!speakers.has(String(id))) speakers.set(String(id), { name, side: sideIn(node) });
  };
  for (const node of objects) {
    const name = member(node, NAME_KEYS)?.value;
    if (typeof name === 'string' && member(node, ['text', 'sentences', 'utterance', 'transcript']) === null) {
      for (const key of ID_KEYS) {
        const id = member(node, [key])?.value;
        if (typeof id === 'string' || typeof id === 'number') add(id, node, name);
      }
      add(name, node, name);
    }
    for (const { key, value } of node.members ?? []) {
      // { "speakers": { "s1": { "name": … }, "s2": "Vera" } }
      if (!/speaker|participant|user|attendee/i.test(key)) continue;
      for (const entry of value.members ?? []) {
        const inner = typeof entry.value.value === 'string' ? entry.value.value : member(entry.value, NAME_KEYS)?.value;
        if (typeof inner === 'string') add(entry.key, entry.value, inner);
      }
    }
  }
  return speakers;
}

function sideIn(node: JsonNode): Turn['side'] {
  const word = member(node, ['side', 'affiliation', 'type', 'role', 'party', 'isinternal', 'internal', 'isexternal', 'external']);
  const key = node.members?.find(({ value }) => value === word)?.key.toLowerCase() ?? '';
  if (typeof word?.value === 'boolean') return key.includes('internal') === word.value ? 'seller' : 'customer';
  const text = String(word?.value ?? '').toLowerCase();
  if (/^(?:internal|seller|vendor|host|rep|agent|company|us)$/.test(text)) return 'seller';
  return /^(?:external|customer|client|prospect|buyer|guest|them)$/.test(text) ? 'customer' : null;
}

function turnsOf(body: string, item: JsonNode, people: ReadonlyMap<string, Speaker>): Turn[] {
  if (!item.members) return [];
  const who = member(item, SPEAKER_KEYS);
  const ref = who?.members ? (member(who, NAME_KEYS) ?? member(who, ID_KEYS))?.value : who?.value;
  const known = ref === null || ref === undefined ? undefined : people.get(String(ref));
  const label = known?.name ?? (typeof ref === 'string' && ref !== '' ? ref : typeof ref === 'number' ? `Speaker ${ref}` : null);
  const time = member(item, TIME_KEYS)?.value;
  const texts = textsOf(body, item, 0);
  return texts.length === 0 ? [] : [{ label, time: time === null || time === undefined ? null : String(time), texts, side: known?.side ?? (who?.members ? sideIn(who) : sideIn(item)) }];
}

function textsOf(body: string, node: JsonNode, depth: number): MappedText[] {
  for (const name of TEXT_KEYS) {
    const found = member(node, [name]);
    if (typeof found?.value === 'string' && found.value.trim() !== '') return [trimText(stringText(body, found))];
    if (found?.items && depth < 3) {
      const texts = found.items.flatMap((inner) => (typeof inner.value === 'string' ? [stringText(body, inner)] : textsOf(body, inner, depth + 1)));
      if (texts.length > 0) return texts.map(trimText);
    }
  }
  return [];
}

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/y;

/** A JSON string decoded, with the place of each character in the raw text; an escape is one stretch there. */
function stringText(body: string, node: JsonNode): MappedText {
  const builder = new TextBuilder();
  for (let at = node.start + 1; at < node.end - 1; ) {
    ESCAPE.lastIndex = at;
    const escape = ESCAPE.exec(body)?.[0];
    const raw = escape ?? body.charAt(at);
    const char = escape === undefined ? raw : (JSON.parse(`"${escape}"`) as string);
    const seen = char.replace(INVISIBLE, '').replace(/[\r\n\t\u00a0\u202f]/g, ' ');
    if (seen !== '') builder.add(seen, at, at + raw.length);
    at += raw.length;
  }
  return builder.build();
}
