declare const __ZIELCHECK_VERSION__: string;

/** Version of Zielcheck, and with it of its checks. Builds set it; tests run without one. */
export const version = typeof __ZIELCHECK_VERSION__ === 'undefined' ? 'dev' : __ZIELCHECK_VERSION__;
