// Collects what an asynchronous iterable yields (Array.fromAsync, which Node 20 does not have).

export async function gather<T, U = T>(
  source: AsyncIterable<T>,
  keep: (item: T) => U = (item) => item as unknown as U,
): Promise<U[]> {
  const items: U[] = [];
  for await (const item of source) items.push(keep(item));
  return items;
}
