import type { Refusal } from '../errors.ts';
import { isBoilerplate } from '../package/answers.ts';

const ASSUMPTION = /\b(?:assum\w*|rests? on|relies on|provided that|as long as|hinges on|angenommen|suppos\w*|op voorwaarde)\b/i;
const FEWEST_WORDS = 4;

/** Names of the deal that make an example one of this deal. */
export interface RiskNames { people: readonly string[]; systems: readonly string[] }

/** Whether a statement names a person, a system, a figure, a date or an assumption. */
function names(statement: string, { people, systems }: RiskNames): boolean {
  const lower = statement.toLowerCase();
  const known = [...people.flatMap((name) => [name, ...name.split(/\s+/)]), ...systems].some((name) => name.length > 2 && lower.includes(name.toLowerCase()));
  return known || /\d/.test(statement) || /[\p{L}\p{N},;:)]\s+["“(]?\p{Lu}[\p{L}\p{N}]+/u.test(statement) || ASSUMPTION.test(statement);
}

/** Why nobody could act on a risk as it is worded, with an example of how to say it, or null. */
export function refusalOfRisk(statement: string, known: RiskNames): Refusal | null {
  const person = known.people[0] ?? 'Vera Lindqvist';
  const system = known.systems[0] ?? 'the ERP';
  const example = `Say for example: “${person} is away from 3 to 21 August, and nobody else may release ${system}.”`;
  const refused = (why: string): Refusal => ({ code: 'vague_risk', message: `Nobody can act on this risk: ${why}. ${example}`, field: 'statement' });
  const words = statement.trim().split(/\s+/).filter(Boolean);
  if (isBoilerplate(statement)) return refused('it says nothing');
  if (words.length < FEWEST_WORDS) return refused('it does not say what would happen');
  return names(statement, known) ? null : refused('it names no person, no system, no figure and no assumption');
}
