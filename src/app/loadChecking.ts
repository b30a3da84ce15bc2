const ask = () => import('./checking');

let loading: ReturnType<typeof ask> | undefined;

/**
 * Recognition and checks with all their texts, loaded beside the pane instead of before it: they arrive while the pane draws and
 * Excel reads. What could not be loaded is asked for again the next time.
 */
export function loadChecking(): ReturnType<typeof ask> {
  loading ??= ask().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
