/** Something about an item on which the two readers differ; `shown` stands in the item. */
export interface Dispute {
  field: 'promise' | 'direction' | 'category' | 'strength' | 'due' | 'risk';
  shown: string;
  otherwise: string;
}

/** How far a language model, where one is configured, has read the sources as well. */
export interface SecondReader {
  model: string;
  /** Version of what it was asked. */
  asked: string;
  /** `unavailable`: it read nothing, and the package says what the rules found. */
  state: 'complete' | 'partial' | 'unavailable';
  /** Parts that it read, of all that there are. */
  read: number;
  parts: number;
}
