import type { Scope } from '../../../app/contract';
import type { UiText } from '../../../messages';
import { usePaneTools } from '../../shared/PaneContext';
import type { PaneState } from '../../state/types';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly scope: Scope;
  readonly tableKey?: string;
}

export interface Picker {
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
}

/** The tables seen so far, the sheets that may hold more, and the whole workbook. */
export function usePicker(state: PaneState): Picker {
  const { actions, text } = usePaneTools();
  const options = optionsOf(state, text.header);
  const { scope, tableKey } = state;
  const isShown = (option: Option): boolean =>
    tableKey === undefined ? isSame(option.scope, scope) : option.tableKey === tableKey;
  return {
    value: (options.find(isShown) ?? options[0])?.value ?? '',
    options,
    choose: (value) => {
      const option = options.find((candidate) => candidate.value === value);
      if (option !== undefined) actions.pick(option.scope, option.tableKey);
    },
  };
}

function isSame(a: Scope, b: Scope | undefined): boolean {
  return a.kind === 'sheet' ? b?.kind === 'sheet' && a.sheet === b.sheet : b?.kind === 'workbook';
}

function optionsOf(state: PaneState, words: UiText['header']): readonly Option[] {
  const sheets = state.overview?.sheets.filter((sheet) => !sheet.hidden) ?? [];
  return [
    ...sheets.flatMap(({ name }) => sheetOptions(name, state, words)),
    { value: 'workbook', label: words.wholeWorkbook, scope: { kind: 'workbook' } },
  ];
}

function sheetOptions(sheet: string, state: PaneState, words: UiText['header']): readonly Option[] {
  const scope: Scope = { kind: 'sheet', sheet };
  const whole = { value: `sheet ${sheet}`, scope };
  const tables = state.known.get(sheet);
  if (tables === undefined) return [{ ...whole, label: sheet }];
  const [only, ...more] = tables;
  if (only === undefined) return [{ ...whole, label: words.sheetWithoutTable(sheet) }];
  if (more.length === 0) return [{ ...whole, label: only.label }];
  return [
    { ...whole, label: words.wholeSheet(sheet) },
    ...tables.map(({ key, label }) => ({ value: `table ${key}`, label, scope, tableKey: key })),
  ];
}
