// The one place that syncs in a loop: work cut into pieces because Excel on the web refuses messages over 5 MB.

/** Queues one piece after the other, sending each before the next is queued. */
export async function inPieces<T>(context: Excel.RequestContext, pieces: readonly T[], queue: (piece: T) => void): Promise<void> {
  for (const piece of pieces) {
    queue(piece);
    await context.sync();
  }
}

/** Items in their order, gathered so that no group but one of a single item is larger than `limit`. */
export function groupedBySize<T>(items: readonly T[], sizeOf: (item: T) => number, limit: number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const group = groups.at(-1);
    if (group === undefined || size > room) {
      groups.push([item]);
      room = limit - size;
    } else {
      group.push(item);
      room -= size;
    }
  }
  return groups;
}
