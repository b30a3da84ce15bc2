/** Ten years: what asks for more says nothing. */
const MOST_SECONDS = 315_360_000;

/** Until when a service says that its answer holds, in milliseconds since 1970; `undefined` where it says nothing. */
export function freshUntil(headers: Headers, now: number): number | undefined {
  const control = headers.get('cache-control')?.toLowerCase() ?? '';
  if (/\b(no-store|no-cache)\b/.test(control)) return now;
  const age = /\bmax-age\s*=\s*"?(\d+)/.exec(control)?.[1];
  if (age !== undefined) return now + Math.min(Number(age), MOST_SECONDS) * 1000;
  const expires = headers.get('expires');
  if (expires === null) return undefined;
  const at = Date.parse(expires);
  // "Expires: 0" and its like mean: already stale.
  return Number.isNaN(at) ? now : at;
}

/** Seconds after which a service wants to be asked again (RFC 9110: seconds or a date). */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  if (/^\d+$/.test(text.trim())) return Math.min(Number(text), MOST_SECONDS);
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(0, Math.ceil((at - now) / 1000)), MOST_SECONDS);
}
