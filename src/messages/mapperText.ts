import type { Direction, DirectionReason, MappingProblem, MeasureReason } from '../model';
import type { Counted } from './uiText';

/** The texts about tables and their columns. They are loaded with the page that shows them, not with the pane. */
export interface MapperText {
  readonly title: string;
  readonly intro: string;
  readonly table: string;
  readonly newTable: string;
  readonly range: string;
  readonly onSheet: (sheet: string) => string;
  readonly takeSelection: string;
  readonly headerRows: string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly reading: string;
  readonly noColumns: string;
  readonly showSelected: string;
  readonly selectedOutside: (cell: string) => string;
  readonly column: (letters: string) => string;
  readonly goToColumn: (letters: string, header: string) => string;
  readonly noHeader: string;
  readonly numbers: (numbers: number, filled: number) => string;
  readonly roleOf: (letters: string, header: string) => string;
  readonly noRole: string;
  readonly moreColumns: Counted;
  readonly direction: string;
  readonly directionHint: string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly asRecognised: string;
  /** @param direction what was recognised, where that is known */
  readonly recognisedAs: (direction: Direction | undefined) => string;
  readonly indicators: Counted;
  readonly indicatorsHint: string;
  readonly allIndicators: Counted;
  readonly directionOf: (indicator: string) => string;
  readonly reason: (reason: DirectionReason, indicator: string) => string;
  readonly details: string;
  readonly unit: string;
  readonly unitOfAll: string;
  readonly unitOfAllHint: string;
  readonly periodOfAll: string;
  readonly periodOfAllHint: string;
  readonly numberKind: string;
  readonly integer: string;
  readonly decimal: string;
  /** @param whole what was recognised, where that is known */
  readonly numbersAs: (whole: boolean | undefined) => string;
  /** What the indicator is measured in and why. */
  readonly measured: (reason: MeasureReason) => string;
  readonly problems: {
    readonly range: string;
    readonly headerRows: string;
    readonly period: string;
    readonly missing: (roles: string) => string;
    readonly twice: (role: string, columns: string) => string;
    readonly blankHeader: (column: string) => string;
  };
  readonly save: string;
  readonly ignore: string;
  readonly ignoreEffect: string;
  readonly forget: string;
  readonly remembered: string;
  readonly decisions: string;
  readonly decided: (place: string, series: string | undefined) => string;
  readonly ignored: (place: string) => string;
  readonly checkAgain: string;
  readonly checkAgainOf: (place: string) => string;
  readonly forgetOf: (place: string) => string;
  readonly question: (place: string) => string;
  readonly questionColumn: (role: string, letters: string, header: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly misfit: (place: string, reason: MappingProblem['reason']) => string;
  readonly misfitEffect: string;
  readonly misfitForget: string;
}
