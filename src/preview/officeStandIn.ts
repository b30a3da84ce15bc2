import { announceFunctions, createCustomFunctions } from './association';
import type { NativeBridge } from './host/contract';
import type { PaneEnvironment, PreviewApi, ThemeId } from './page/previewApi';

/**
 * Stands in for office.js in the pane's window on plain http, where the real one refuses to start (it insists on https and a
 * trusted frame). It is the first script there: the Excel client that follows finds its bridge, and adds its own `Office.addin`,
 * `Office.ribbon` … to the `Office` made here. Only start-up and context are ours; every Excel call runs through Microsoft's code.
 */

/** Colours as Excel tells them on the desktop. On the web it tells none; the preview does, so that its theme can be chosen. */
const officeThemes: Readonly<Record<ThemeId, Readonly<Record<string, string>>>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#262626',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#3B3B3B',
    controlForegroundColor: '#FFFFFF',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFF00',
  },
};

type ActionFunction = (event: { source: { id: string }; completed: () => void }) => void;

/** What office.js would have added to the client's own `Office`. */
interface OfficeStandIn {
  onReady(callback?: (info: HostInfo) => unknown): Promise<HostInfo>;
  readonly context: object;
  readonly actions: { associate(id: string, action: ActionFunction): void };
  readonly addin: Readonly<Record<'showAsTaskpane' | 'hide', () => Promise<void>>>;
  readonly HostType: Readonly<Record<string, string>>;
  readonly PlatformType: Readonly<Record<string, string>>;
}

interface HostInfo {
  readonly host: string;
  readonly platform: string;
}

function createOffice(api: PreviewApi, associated: Map<string, ActionFunction>): OfficeStandIn {
  const info: HostInfo = {
    host: 'Excel',
    platform: api.environment.profile === 'web' ? 'OfficeOnline' : 'PC',
  };
  return {
    onReady: async (callback) => {
      // As in Excel, never in the same turn as the call.
      await Promise.resolve();
      await callback?.(info);
      return info;
    },
    context: createContext(api, info),
    actions: { associate: (id, action) => void associated.set(id, action) },
    addin: {
      showAsTaskpane: () => Promise.resolve(api.setPaneVisible(true)),
      hide: () => Promise.resolve(api.setPaneVisible(false)),
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
  };
}

function createContext({ host, environment }: PreviewApi, info: HostInfo): object {
  return {
    ...info,
    displayLanguage: environment.locale,
    contentLanguage: environment.locale,
    diagnostics: { ...info, version: '16.0.18000.20000' },
    officeTheme: officeThemes[environment.theme],
    requirements: { isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version) },
  };
}

/** Excel's `data-theme` for high contrast: Windows tells a page by `forced-colors`, which another page cannot switch on. */
function announceContrast(environment: PaneEnvironment): void {
  if (environment.theme === 'contrast') document.documentElement.dataset['theme'] = 'contrast';
}

function runAction(action: ActionFunction | undefined, id: string): Promise<boolean> {
  if (!action) return Promise.resolve(false);
  return new Promise((resolve) => {
    action({ source: { id }, completed: () => resolve(true) });
  });
}

function start(api: PreviewApi): void {
  const bridge: NativeBridge = api.connect();
  Object.assign(window, {
    _richApiNativeBridge: bridge,
    CustomFunctions: createCustomFunctions(),
  });
  announceContrast(api.environment);
  // "interactive" comes after the client's script, which makes an `Office` of its own, and before the deferred ones of the pane.
  const addOffice = (): void => {
    const associated = new Map<string, ActionFunction>();
    // A new object: the client's own has a context that cannot be set.
    Object.assign(window, { Office: { ...Office, ...createOffice(api, associated) } });
    api.attachPane({ run: (id) => runAction(associated.get(id), id) });
  };
  document.addEventListener('readystatechange', addOffice, { once: true });
  // By then the pane's scripts have run, and its functions are associated.
  document.addEventListener('DOMContentLoaded', () => announceFunctions(bridge), { once: true });
}

const preview = (window.parent as Window | undefined)?.zielcheckPreview;
if (preview) start(preview);

// Excel takes what is dropped beside its cells; a browser would leave the pane's page and open the file in its place. What the
// pane takes itself is left to it.
for (const kind of ['dragover', 'drop'] as const)
  window.addEventListener(kind, (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
  });
