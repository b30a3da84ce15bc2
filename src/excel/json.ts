/** The data in a stored JSON text, or `undefined` for anything else: whoever asks validates it. */
export function parseJson(stored: unknown): unknown {
  if (typeof stored !== 'string') return undefined;
  try {
    const data: unknown = JSON.parse(stored);
    return data;
  } catch {
    return undefined;
  }
}
