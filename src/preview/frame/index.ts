import { openWorkbook } from '../host';
import type { ExcelHost, HostOptions } from '../host/contract';
import { ParentFrame } from './ParentFrame';

/** What the start-up test drives in the parent page. */
export interface FrameApi {
  /** Opens a workbook (base64, because it travels through the test's script bridge) and loads the add-in below the page. */
  start(addin: string, workbook: string, options: HostOptions): void;
  host?: ExcelHost;
  frame?: ParentFrame;
}

declare global {
  interface Window {
    zielcheckFrame?: FrameApi;
  }
}

const api: FrameApi = {
  start(addin, workbook, options) {
    const bytes = Uint8Array.from(atob(workbook), (char) => char.charCodeAt(0));
    api.host = openWorkbook(bytes, options);
    api.frame = new ParentFrame(api.host);
    api.frame.load(addin);
  },
};
window.zielcheckFrame = api;
