import type { CheckId, Language } from '../../model';
import type { Check, CheckText, CheckTexts } from './check';

/** What the checks say in one language, by check. */
export type LanguageTexts = Readonly<Record<string, Omit<CheckText, 'why'>>>;
/** Why the checks exist, in one language, by check. */
export type Reasons = Readonly<Record<string, string>>;

const arrivedTexts = new Map<Language, LanguageTexts>();
const arrivedChecks = new Map<CheckId, Check>();
const arrivedReasons = new Map<Language, Reasons>();

/** Puts the texts of a language in their place. Where the build has left them in their checks, there are none to put. */
export function takeTexts(language: Language, texts: LanguageTexts): void {
  arrivedTexts.set(language, texts);
}

/** The same for why the checks exist. */
export function takeReasons(language: Language, reasons: Reasons): void {
  arrivedReasons.set(language, reasons);
}

/**
 * Stands in for a check's texts in the pane's bundle (assets/webpack/checkTexts.cjs), which fetches them by language. Before they
 * have arrived, a check is called by its id.
 * @public named by the loader only
 */
export function arrivingTexts(id: CheckId): CheckTexts {
  const textIn = (language: Language): CheckText => ({
    ...(arrivedTexts.get(language)?.[id] ?? { title: id, messages: {} }),
    why: arrivedReasons.get(language)?.[id] ?? '',
  });
  return {
    get de() {
      return textIn('de');
    },
    get en() {
      return textIn('en');
    },
  };
}

/** Puts a group of checks in their place. Where the build has left them there, nothing changes. */
export function takeChecks(checks: Readonly<Partial<Record<CheckId, Check>>>): void {
  for (const check of Object.values(checks)) arrivedChecks.set(check.id, check);
}

/**
 * Stands in for a check of `late` in the pane's bundle (assets/webpack/lateChecks.cjs). Before the check has arrived, it has a title
 * and finds nothing: whoever needs it loads it first.
 * @public named by the loader only
 */
export function arrivingCheck(id: CheckId): Check {
  const waiting: Check = {
    id,
    level: 'claim',
    severity: 'info',
    fixable: false,
    messages: {},
    texts: arrivingTexts(id),
    optionNames: [],
    defaults: {},
    issues: () => [],
    configure: () => ({ level: 'claim', run: () => undefined }),
  };
  return new Proxy(waiting, {
    get: (_, key): unknown => Reflect.get(arrivedChecks.get(id) ?? waiting, key),
  });
}
