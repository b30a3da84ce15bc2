import { fold } from '../../model/foldedName';
import type { Meant } from './meant';
import { wordings } from './wordings';

interface Phrase {
  readonly words: readonly string[];
  readonly certain: boolean;
}

interface Lexicon {
  /** Compact spelling → whether certain. */
  readonly whole: ReadonlyMap<string, boolean>;
  readonly single: ReadonlyMap<string, boolean>;
  /** Wordings of several words, by their first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** "Geplant~" as "Geplant", "Geplante", "Geplanter" … */
function inflected(wordings: readonly string[]): readonly string[] {
  return wordings.flatMap((wording) =>
    wording.endsWith('~')
      ? ['', 'e', 'er', 'es', 'en', 'em'].map((ending) => wording.slice(0, -1) + ending)
      : [wording],
  );
}

function lexiconOf(meant: Meant): Lexicon {
  const whole = new Map<string, boolean>();
  const single = new Map<string, boolean>();
  const phrases = new Map<string, Phrase[]>();
  for (const language of wordings) {
    for (const certain of [true, false]) {
      for (const wording of inflected(certain ? language[meant].certain : language[meant].possible)) {
        const isWhole = wording.startsWith('=');
        const words = fold(wording).match(/[\p{L}\p{N}]+|[%#∆δ]/gu) ?? [];
        if (whole.has(words.join(''))) continue;
        whole.set(words.join(''), certain);
        const [first = ''] = words;
        if (isWhole) continue;
        if (words.length === 1) single.set(first, certain);
        else phrases.set(first, [...(phrases.get(first) ?? []), { words, certain }]);
      }
    }
  }
  return { whole, single, phrases };
}

/** All wordings by their meaning, folded. */
export const lexicon: Readonly<Record<Meant, Lexicon>> = {
  indicator: lexiconOf('indicator'),
  code: lexiconOf('code'),
  unit: lexiconOf('unit'),
  baseline: lexiconOf('baseline'),
  target: lexiconOf('target'),
  actual: lexiconOf('actual'),
  percent: lexiconOf('percent'),
  deviation: lexiconOf('deviation'),
  explanation: lexiconOf('explanation'),
  status: lexiconOf('status'),
  period: lexiconOf('period'),
  partner: lexiconOf('partner'),
  progress: lexiconOf('progress'),
  previous: lexiconOf('previous'),
};

/** A wording that was found in a header. */
export interface Match {
  readonly exact: boolean;
  readonly certain: boolean;
}

/** Looks for a wording of one meaning: the whole header, or one of its words or phrases. */
export function find(meant: Meant, words: readonly string[], compact: string): Match | undefined {
  const { whole, single, phrases } = lexicon[meant];
  const exact = whole.get(compact);
  if (exact !== undefined) return { exact: true, certain: exact };
  let certain: boolean | undefined;
  for (const [start, word] of words.entries()) {
    const known = single.get(word);
    if (known !== undefined) certain = certain === true || known;
    for (const phrase of phrases.get(word) ?? NO_PHRASES) {
      if (phrase.words.every((part, offset) => words[start + offset] === part)) {
        certain = certain === true || phrase.certain;
      }
    }
  }
  return certain === undefined ? undefined : { exact: false, certain };
}

const NO_PHRASES: readonly Phrase[] = [];
