import type { MappedText } from '../../text/mapped-text.ts';

/** Somebody's words without interruption, or with a null label what nobody said. */
export interface Turn {
  label: string | null;
  /** As it is written: the time of day, or since the beginning. */
  time: string | null;
  texts: MappedText[];
  /** Which side the recorder says the speaker is on. */
  /** Of what nobody said: whether it is the recorder's note rather than text of another kind. */
  noted?: boolean;
  side?: 'seller' | 'customer' | null | undefined;
}

/** Puts turns of one speaker that follow each other together, as recorders cut them by time. */
export function mergeTurns(turns: readonly Turn[]): Turn[] {
  const merged: Turn[] = [];
  for (const turn of turns) {
    const last = merged.at(-1);
    if (last && last.label !== null && last.label === turn.label) last.texts.push(...turn.texts);
    else merged.push({ ...turn, texts: [...turn.texts] });
  }
  return merged;
}
