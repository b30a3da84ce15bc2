import { useEffect, useState } from 'react';

/** Something that is asked for: on its way, there, or failed. */
export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown };

type Load<Value> = (signal: AbortSignal) => Promise<Value>;

/**
 * What `load` gives. Asked again when `load` is another function (so it comes from `useCallback`), and what nobody waits for any
 * more is cancelled. Nothing is asked while it is undefined.
 */
export function useLoaded<Value>(load: Load<Value> | undefined): Loaded<Value> | undefined {
  const [last, setLast] = useState<{ readonly of: Load<Value>; readonly result: Loaded<Value> }>();
  useEffect(() => {
    if (load === undefined) return undefined;
    const gone = new AbortController();
    const settle = (result: Loaded<Value>): void => {
      if (!gone.signal.aborted) setLast({ of: load, result });
    };
    load(gone.signal).then(
      (value) => settle({ kind: 'ready', value }),
      (error: unknown) => settle({ kind: 'failed', error }),
    );
    return () => gone.abort();
  }, [load]);
  if (load === undefined) return undefined;
  return last?.of === load ? last.result : { kind: 'loading' };
}

/** The last value that was there: what is shown stays while it is read anew. */
export function useLastReady<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
