/**
 * Tasks in an order in which each stands after all it depends on (Kahn 1962), those of a plan's beginning in the plan's order.
 * Throws a RangeError when tasks wait for each other.
 */
export function inOrder(size: number, firstBefore: Int32Array, after: { first: Int32Array; other: Int32Array }): Int32Array {
  const waiting = new Int32Array(size);
  const order = new Int32Array(size);
  let placed = 0;
  for (let task = 0; task < size; task += 1) {
    waiting[task] = firstBefore[task + 1]! - firstBefore[task]!;
    if (waiting[task] === 0) order[placed++] = task;
  }
  for (let at = 0; at < placed; at += 1) {
    const task = order[at]!;
    for (let link = after.first[task]!; link < after.first[task + 1]!; link += 1) {
      const next = after.other[link]!;
      if (--waiting[next]! === 0) order[placed++] = next;
    }
  }
  if (placed < size) throw new RangeError('Tasks of this plan wait for each other: no order can be found.');
  return order;
}
