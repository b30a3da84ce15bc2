import type { CheckId } from '../../model';
import type { Check } from './check';

const arrivedChecks = new Map<CheckId, Check>();

/** Puts a group of checks in their place. Where the build has left them there, nothing changes. */
export function takeChecks(checks: Readonly<Partial<Record<CheckId, Check>>>): void {
  for (const check of Object.values(checks)) arrivedChecks.set(check.id, check);
}

/**
 * Stands in for a check of `late` in the pane's bundle (assets/webpack/lateChecks.cjs). Before the check has arrived, it finds
 * nothing: whoever needs it loads it first.
 * @public named by the loader only
 */
export function arrivingCheck(id: CheckId): Check {
  const waiting: Check = {
    id,
    level: 'claim',
    severity: 'info',
    fixable: false,
    messages: {},
    optionNames: [],
    defaults: {},
    issues: () => [],
    configure: () => ({ level: 'claim', run: () => undefined }),
  };
  return new Proxy(waiting, {
    get: (_, key): unknown => Reflect.get(arrivedChecks.get(id) ?? waiting, key),
  });
}
