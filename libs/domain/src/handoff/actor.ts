/** Who did something. `id` is opaque; names live in the database. `system` is Throughline itself. */
export interface Actor {
  kind: 'person' | 'contact' | 'api_key' | 'system';
  id: string;
}

export const SYSTEM: Actor = { kind: 'system', id: 'throughline' };
