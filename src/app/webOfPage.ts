/** What the browser that Excel shows the add-in in gives to the product, so that tests can give something else. */
export interface Web {
  readonly fetch: typeof globalThis.fetch;
  readonly online: () => boolean;
  readonly now: () => number;
  readonly origin: string;
  /** The `connect-src` of the page's Content-Security-Policy; `undefined` where the page names none. */
  readonly allowed: readonly string[] | undefined;
}

/** The web as this page may reach it. */
export function webOfPage(): Web {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return {
    // A browser's fetch insists on being called by itself.
    fetch: (input, init) => fetch(input, init),
    online: () => navigator.onLine,
    now: () => Date.now(),
    origin: window.location.origin,
    allowed: policy === null ? undefined : connectSources(policy.content),
  };
}

function connectSources(policy: string): readonly string[] {
  const directive = policy.split(';').find((part) => /^\s*connect-src\s/.test(part)) ?? '';
  return directive.trim().split(/\s+/).slice(1);
}
