import { loadOnce } from '../app/loadOnce';
import { functionIds } from './ids';

/**
 * The worksheet functions, as Excel finds them when the page has loaded. Behind these names stands nothing but the way to the
 * real ones, which arrive when the first formula asks: a pane without formulas loads none of them.
 */
const load = loadOnce(() => import('./run'));

// office.js is missing in a plain browser, and Excel without custom functions never calls.
if (typeof CustomFunctions !== 'undefined') {
  for (const id of functionIds) {
    CustomFunctions.associate(id, async (...given: unknown[]): Promise<unknown> => {
      const { runFunction } = await load();
      return runFunction(id, given);
    });
  }
}
