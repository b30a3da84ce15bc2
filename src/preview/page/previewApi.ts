import type { ExcelHost, HostProfileId, NativeBridge } from '../host/contract';

/** Which look Excel is said to have; the pane follows it through `Office.context.officeTheme`. */
export const themes = ['light', 'dark', 'contrast'] as const;
export type ThemeId = (typeof themes)[number];

/** What the pane's window is told about the Excel it runs in. */
export interface PaneEnvironment {
  /** "de-DE" or "en-US". */
  readonly locale: string;
  readonly theme: ThemeId;
  readonly profile: HostProfileId;
}

/** What the pane's window offers once its scripts have run: the add-in's ribbon functions. */
export interface PaneActions {
  /** Runs an associated ribbon function to its end; false when the add-in has none of this name. */
  run(action: string): Promise<boolean>;
}

/** `window.zielcheckPreview`: the way from the pane's frame (and from browser tests) to the workbook on the page. */
export interface PreviewApi {
  readonly host: ExcelHost;
  readonly environment: PaneEnvironment;
  connect(): NativeBridge;
  attachPane(actions: PaneActions): void;
  setPaneVisible(visible: boolean): void;
}

declare global {
  interface Window {
    zielcheckPreview?: PreviewApi;
  }
}
