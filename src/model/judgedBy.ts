import type { CheckId } from './finding';

/** Whose profile a workbook was judged by, and what the workbook itself changed about its checks. */
export interface JudgedBy {
  /** "given": the one that whoever checks has named. "workbook": what is stored in the workbook. "default": nobody's. */
  readonly from: 'given' | 'workbook' | 'default';
  readonly id?: string;
  readonly title?: string;
  readonly version?: string;
  /** Checks that the workbook has switched off. */
  readonly off: readonly CheckId[];
  /** Checks of severity error that the workbook has lowered without switching them off. */
  readonly lowered: readonly CheckId[];
  /** Checks of severity error that the workbook wants lower or off, and that stay errors because somebody else checks it. */
  readonly kept: readonly CheckId[];
}

/** Hosts that were asked for reference values, and the sources that a workbook names and that were not asked. */
export interface AskedHosts {
  readonly asked: readonly string[];
  readonly notAsked: readonly {
    readonly title: string;
    readonly hosts: readonly string[];
    readonly why: 'unconfirmed' | 'private';
  }[];
}
