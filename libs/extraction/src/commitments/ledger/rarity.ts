/** How much a word tells, by how few of the texts have it; never nothing. */
export function rarityIn(topics: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const topic of topics) for (const word of topic) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + topics.length / (counts.get(word) ?? 1));
}
