import { CommandFailure, EXIT } from './exit-codes.ts';

/** Whether this looks like the id of a handoff. */
export const isId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/** A handoff's id as it was typed, or the end of the command. */
export function requireId(id: string): string {
  if (isId(id)) return id;
  throw new CommandFailure(EXIT.badInput, `"${id}" is not the id of a handoff. \`throughline list\` shows them.`);
}
