/**
 * The members of one cycle in the order in which they follow each other, or null when there is none.
 * `next` lists what follows each node. Depth-first with a stack of its own: plans are deeper than calls may be.
 */
export function findCycle(next: readonly (readonly number[])[]): number[] | null {
  const OPEN = 1;
  const CLOSED = 2;
  const state = new Uint8Array(next.length);
  for (let root = 0; root < next.length; root += 1) {
    if (state[root] !== 0) continue;
    const path = [root];
    const tried = [0];
    state[root] = OPEN;
    while (path.length > 0) {
      const node = path.at(-1)!;
      const following = next[node]![tried[tried.length - 1]!++];
      if (following === undefined) {
        state[node] = CLOSED;
        path.pop();
        tried.pop();
      } else if (state[following] === OPEN) {
        return path.slice(path.indexOf(following));
      } else if (state[following] === 0) {
        state[following] = OPEN;
        path.push(following);
        tried.push(0);
      }
    }
  }
  return null;
}
