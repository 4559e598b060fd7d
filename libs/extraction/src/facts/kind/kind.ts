/** What a sentence may tell a receiving team, as the model for facts knows it; one sentence may tell several. */
export const KINDS = [
  'pain', 'aim', 'why', 'tipping', 'criterion', 'risk', 'open', 'competitor', 'why_won', 'next_move', 'bar', 'call_first', 'care', 'fear', 'prefers', 'sensitive',
  'decision', 'procurement', 'renewal', 'expansion', 'accommodation', 'objection', 'exclusion',
] as const;
export type Kind = (typeof KINDS)[number];
