const MILLISECONDS = 86_400_000;
/** Excel's number of 1 January 1970. */
const EPOCH = 25_569;

/** Excel's number of an ISO day: "2026-03-02" → 46083. */
export function dayNumber(iso: string): number {
  return EPOCH + Math.floor(Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS);
}
