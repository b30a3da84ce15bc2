/**
 * Loads a part of the product when it is first asked for, beside the pane instead of before it. What could not be loaded is asked
 * for again the next time.
 */
export function loadOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
