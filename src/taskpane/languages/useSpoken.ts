import { useEffect, useState } from 'react';
import type { Language } from '../../model';
import { loadLanguage, type Spoken } from '.';

interface Speech {
  /** The language that is wanted, or the one before while its texts are being fetched: never words of two languages. */
  readonly spoken: Spoken | undefined;
  /** Set while the texts of the wanted language cannot be had. */
  readonly retry: (() => void) | undefined;
}

/** The language that the pane speaks, once it is known and its texts have arrived. */
export function useSpoken(wanted: Language | undefined): Speech {
  const [spoken, setSpoken] = useState<Spoken>();
  const [missing, setMissing] = useState<Language>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (wanted === undefined) return undefined;
    let current = true;
    loadLanguage(wanted).then(
      (loaded) => {
        if (!current) return;
        setSpoken(loaded);
        setMissing(undefined);
      },
      () => {
        if (current) setMissing(wanted);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, attempt]);
  const retry = (): void => {
    setMissing(undefined);
    setAttempt(attempt + 1);
  };
  return { spoken, retry: missing !== undefined && missing === wanted ? retry : undefined };
}
