import { fold } from '../../model/foldedName';

/** What a status says. */
export interface StatusWord {
  /** `undefined` for what is neither ("teilweise erreicht", "gelb", "in Arbeit"). */
  readonly good: boolean | undefined;
  /** "Günstig", "favourable": of the deviation, whichever way it goes. */
  readonly favourable: boolean;
}

const LONGEST = 40;
const FAVOURABLE = /^(?:guenstig\w*|vorteilhaft|favou?rable|fav\.?|f|positiv|besser(?: als plan)?|better)$/;
const UNFAVOURABLE =
  /^(?:unguenstig\w*|nachteilig|unfavou?rable|unfav\.?|adverse|u|negativ|schlechter(?: als plan)?|worse)$/;
const PARTLY =
  /teil|partly|partial|gelb|yellow|amber|in arbeit|in progress|laufend|offen|open|at risk|gefaehrdet/;
const BAD =
  /^(?:(?:ziel )?(?:noch )?nicht (?:erreicht|erfuellt|eingehalten|ok|gehalten|im (?:plan|soll|rahmen))|(?:ziel )?verfehlt|unerreicht|nein|n|rot|red|no|not (?:met|achieved|reached|on track)|missed|behind(?: schedule)?|delayed|verzoegert|im rueckstand|hinter plan|off track|failed|fail|ueberschritten|unterschritten|ueber (?:plan|budget|limit)|over (?:budget|plan|limit)|kritisch|✗|✘|❌|🔴)[.!]?$/u;
const GOOD =
  /^(?:(?:ziel )?(?:voll |vollstaendig )?(?:erreicht|erfuellt|eingehalten|gehalten|uebertroffen)|ja|j|gruen|green|yes|y|ok|o\.k\.|met|achieved|reached|exceeded|surpassed|on track|done|passed|pass|im (?:plan|soll|rahmen|budget|ziel)|within (?:budget|plan|limit)|in ordnung|gut|✓|✔️?|✅|🟢)[.!]?$/u;

/** Reads a status; `undefined` for a text that is none. */
export function statusWord(text: string): StatusWord | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const folded = fold(text).trim();
  if (FAVOURABLE.test(folded)) return { good: true, favourable: true };
  if (UNFAVOURABLE.test(folded)) return { good: false, favourable: true };
  if (BAD.test(folded)) return { good: false, favourable: false };
  if (GOOD.test(folded)) return { good: true, favourable: false };
  return PARTLY.test(folded) ? { good: undefined, favourable: false } : undefined;
}
