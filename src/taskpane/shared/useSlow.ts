import { useEffect, useState } from 'react';

/** True once `active` has lasted for `delay` milliseconds: quick work shows no progress that only flickers. */
export function useSlow(active: boolean, delay = 1000): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setSlow(true), delay);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [active, delay]);
  return active && slow;
}
