import { browserStore } from '../../src/reference/stores/browser';

it('keeps for this run what the browser will not keep: here there is no IndexedDB at all', async () => {
  const store = browserStore('zielcheck');
  const value = { observations: [1] };
  await store.set('a', value);
  value.observations.push(2);
  expect(await store.get('a')).toEqual({ observations: [1] });
  expect(await store.keys()).toEqual(['a']);
  await store.delete('a');
  expect(await store.get('a')).toBeUndefined();
});
