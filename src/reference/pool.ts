/** Questions asked at once; each source bounds its own on top of that. */
const AT_ONCE = 4;

/**
 * Does the task for every item, a few at once, and gives the results in the order of the items. The first error ends it: no
 * further task is begun.
 */
export async function inPool<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let failed = false;
  const work = async (): Promise<void> => {
    while (next < items.length && !failed) {
      const index = next;
      const item = items[index];
      next += 1;
      if (item === undefined) continue;
      try {
        results[index] = await task(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work));
  return results;
}
