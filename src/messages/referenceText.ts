import type { Counted } from './uiText';

/** Every text of the tab "Referenz". They are loaded with the tab, in one language. */
export interface ReferenceText {
  readonly title: string;
  readonly intro: string;
  readonly loading: string;
  readonly ask: {
    readonly source: string;
    /** Names of sources that come along, in the user's language. */
    readonly sourceKinds: Readonly<Partial<Record<string, string>>>;
    /** Headings of the list: what answers here, what is asked on the network. */
    readonly here: string;
    readonly network: string;
    readonly place: string;
    readonly placeHint: string;
    readonly noPlace: (text: string) => string;
    readonly morePlaces: string;
    readonly statistic: string;
    readonly choose: string;
    readonly period: string;
    readonly emptySource: string;
    readonly asking: string;
    readonly keyMissing: string;
  };
  readonly answer: {
    readonly heading: string;
    readonly unit: string;
    readonly factor: (factor: string) => string;
    readonly sign: (flag: string) => string;
    readonly noValue: string;
    readonly place: string;
    readonly period: string;
    readonly source: string;
    readonly table: string;
    readonly licence: string;
    readonly noLicence: string;
    readonly attribution: string;
    readonly asOf: string;
    readonly retrieved: string;
    readonly lastGood: (day: string) => string;
    readonly fromCache: string;
  };
  readonly chart: {
    readonly label: (facts: ChartFacts) => string;
    readonly values: Counted;
  };
  readonly insert: {
    readonly asValue: string;
    readonly asFormula: string;
    readonly hint: string;
    readonly newest: string;
    readonly overwrites: string;
    readonly replace: string;
    readonly done: (cell: string) => string;
  };
  readonly list: {
    readonly heading: (count: number) => string;
    readonly none: string;
    readonly dropped: string;
    readonly overtyped: string;
    readonly lost: string;
    readonly comesAlong: string;
    readonly forget: string;
    readonly forgetOf: (what: string) => string;
    readonly forgotten: string;
    readonly more: string;
    readonly line: string;
    readonly lineDone: (cell: string) => string;
    readonly sheet: string;
    readonly sheetDone: (sheet: string) => string;
    readonly removeSheet: (sheet: string) => string;
    readonly sheetRemoved: string;
  };
  readonly refresh: {
    readonly all: string;
    readonly heading: string;
    readonly asking: (done: number, total: number) => string;
    readonly upToDate: Counted;
    readonly overtyped: string;
    readonly failed: (day: string) => string;
    readonly newer: (period: string) => string;
    readonly lost: string;
    readonly apply: Counted;
    readonly applied: Counted;
    readonly cancelled: string;
  };
  readonly compare: {
    readonly heading: string;
    readonly hint: string;
    readonly run: string;
    readonly running: string;
    readonly nothing: string;
    readonly equal: (equal: number, all: number) => string;
    readonly fix: string;
    readonly unknown: Counted;
  };
  readonly sources: {
    readonly heading: string;
    readonly add: string;
    readonly addHint: string;
    readonly added: string;
    readonly remove: string;
    readonly removeOf: (source: string) => string;
    readonly removed: string;
    readonly key: (source: string) => string;
    readonly keyHint: string;
    readonly keyStored: string;
    readonly saveKey: string;
    readonly removeKey: string;
    readonly keySaved: string;
    readonly keyRemoved: string;
    /** A source that the workbook names. */
    readonly named: {
      readonly ask: (source: string, hosts: string) => string;
      readonly allow: string;
      readonly allowed: string;
      readonly internal: (source: string, hosts: string) => string;
    };
  };
}

export interface ChartFacts {
  readonly what: string;
  readonly first: string;
  readonly firstPeriod: string;
  readonly last: string;
  readonly lastPeriod: string;
  readonly lowest: string;
  readonly highest: string;
}
