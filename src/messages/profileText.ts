import type { Direction } from '../model';
import type { Counted } from './uiText';

/** The texts of the page about the report profile. They are loaded with the page, not with the pane. */
export interface ProfileText {
  readonly title: string;
  readonly intro: string;
  readonly reading: string;
  readonly none: string;
  readonly stored: string;
  readonly unusable: string;
  readonly propose: string;
  readonly proposeImpossible: string;
  readonly proposed: string;
  readonly load: string;
  readonly loaded: (file: string) => string;
  readonly name: string;
  readonly indicators: Counted;
  readonly noIndicators: string;
  readonly indicator: string;
  readonly indicatorLabel: (number: number) => string;
  readonly unit: string;
  readonly direction: string;
  readonly directions: Readonly<Record<Direction | '', string>>;
  readonly target: string;
  readonly targetHint: string;
  /** Words that say in the target's field that there is none; the first one is shown. */
  readonly noTarget: readonly [string, ...string[]];
  readonly targetWrong: string;
  readonly required: string;
  readonly drop: string;
  readonly dropOf: (name: string) => string;
  readonly problems: string;
  readonly save: string;
  readonly download: string;
  readonly downloadName: string;
  readonly remove: string;
  readonly remembered: string;
}
