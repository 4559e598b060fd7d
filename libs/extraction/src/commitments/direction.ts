import type { Direction } from '@throughline/domain';

import type { People } from '../people/people.ts';
import type { Candidate } from './candidates/candidate.ts';
import type { Tag } from './text/tag.ts';

export interface Promisor { direction: Direction; by: string; to: string | null }

const VERBS: readonly Tag[] = ['do', 'does', 'doing'];

/** Who a line of minutes or a note names as the one who acts: "FO to send …", "HS: names by Friday", "Sabine schickt …". */
function namedActor({ text, tokens, sentence }: Candidate, people: People) {
  const written = sentence.source.kind === 'note' || sentence.source.kind === 'meeting' || sentence.block === 'list_item' || sentence.block === 'table_row';
  if (!written) return null;
  for (const [index, token] of tokens.slice(0, 8).entries()) {
    if (!token.tags.has('name')) continue;
    const next = tokens[index + 1];
    const acts = next !== undefined && (next.text === 'to' || next.text === ':' || next.text === 'will' || next.text === "'ll" || next.text === 'has' || VERBS.some((tag) => next.tags.has(tag)));
    const told = tokens.slice(0, index).some(({ text: word }) => /^(?:told|promised|offered|gave|for|to|with|by|an|für|aan|pour)$/.test(word));
    if (!acts || told) continue;
    const person = people.find(text.slice(token.start, token.end));
    if (person?.side) return person;
  }
  return null;
}

/** Who is bound by a promise, and who it is made to. */
export function promisorOf(candidate: Candidate, people: People): Promisor {
  const { sentence, tokens } = candidate;
  const companies = { seller: people.sellerCompany, customer: people.customerCompany };
  const other = (side: Direction): Direction => (side === 'seller' ? 'customer' : 'seller');
  if (sentence.speaker === null && sentence.source.part === 'documents') {
    const direction = partyBound(candidate);
    return { direction, by: companies[direction], to: companies[other(direction)] };
  }
  const actor = namedActor(candidate, people) ?? sentence.speaker;
  const [addressee] = sentence.addressees;
  const direction = actor?.side ?? (addressee?.side ? other(addressee.side) : tokens.some(({ tags }) => tags.has('customer')) ? 'customer' : 'seller');
  const to = sentence.addressees.find(({ side }) => side === null || side !== direction)?.name ?? companies[other(direction)];
  return { direction, by: actor?.name ?? companies[direction], to };
}

/** The party a clause binds: its subject, or the other one where the clause gives it a right. */
function partyBound({ tokens, sentence }: Candidate): Direction {
  const at = tokens.findIndex(({ tags }) => tags.has('seller') || tags.has('customer'));
  if (at < 0) return /customer|client|kunde|mitwirkung|klant/i.test(sentence.section?.heading ?? '') ? 'customer' : 'seller';
  // "Customer's data shall be stored" and "Upon request of Customer, Supplier shall": whoever comes right before the verb is bound.
  const subjects = tokens.flatMap((token, index) => {
    if (!token.tags.has('seller') && !token.tags.has('customer')) return [];
    const next = tokens[index + 1];
    if (next?.text === "'s") return [];
    const rest = tokens.slice(index + 1, index + 5);
    const verb = rest.findIndex(({ text, tags }) => /^(?:shall|will|must|may|agrees|undertakes|warrants|verpflichtet|zal|s'|deberá)$/.test(text) || tags.has('does'));
    return verb >= 0 ? [{ token, may: rest[verb]!.text === 'may' }] : [];
  });
  const bound = subjects.find(({ may }) => !may) ?? subjects[0];
  const subject = bound?.token ?? tokens[at]!;
  const side: Direction = subject.tags.has('customer') ? 'customer' : 'seller';
  return bound?.may ? (side === 'customer' ? 'seller' : 'customer') : side;
}
