import { useState, type JSX, type KeyboardEvent } from 'react';
import { formatRange, parseAddress } from '../../model';
import type { ExcelHost } from '../host/contract';
import { useHostVersion } from './hostState';
import type { PageText } from './texts';

export interface FormulaBarProps {
  readonly host: ExcelHost;
  readonly texts: PageText;
  readonly onRefused: (error: unknown) => void;
  readonly onNotice: (message: string) => void;
}

/** Name box and formula bar: where the selection is, what stands in it, and a way to change both. */
export function FormulaBar({ host, texts, onRefused, onNotice }: FormulaBarProps): JSX.Element {
  useHostVersion(host);
  const [address, setAddress] = useState<string>();
  const [draft, setDraft] = useState<string>();
  const sheet = host.activeSheet();
  const selection = host.selection();
  const here = selection.sheetId === sheet.id ? selection : { top: 0, left: 0, bottom: 0, right: 0 };
  const input = sheet.cell(here.top, here.left).input;

  const jump = (text: string): void => {
    const target = parseAddress(text);
    const name = target?.sheet?.toLowerCase();
    const found =
      name === undefined
        ? sheet
        : host.sheets().find((one) => one.name.toLowerCase() === name && !one.hidden);
    setAddress(undefined);
    if (!target || !found) {
      onNotice(texts.badAddress(text));
      return;
    }
    host.activate(found.id);
    host.select(found.id, target.range.top, target.range.left, target.range.bottom, target.range.right);
  };

  const onAddressKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') jump(event.currentTarget.value);
    else if (event.key === 'Escape') setAddress(undefined);
    else return;
    focusGrid();
  };

  const finish = (text: string | undefined): void => {
    if (draft === undefined) return;
    setDraft(undefined);
    host.setCellEditing(false);
    if (text === undefined || text === input) return;
    try {
      host.type(sheet.id, here.top, here.left, text);
    } catch (error) {
      onRefused(error);
    }
  };

  const onInputKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') finish(event.currentTarget.value);
    else if (event.key === 'Escape') finish(undefined);
    else return;
    focusGrid();
  };

  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label={texts.nameBox}
        spellCheck={false}
        value={address ?? formatRange(here)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setAddress(event.currentTarget.value)}
        onBlur={() => setAddress(undefined)}
        onKeyDown={onAddressKey}
      />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        className="formula-input"
        aria-label={texts.formulaBar}
        spellCheck={false}
        value={draft ?? input}
        onFocus={() => {
          setDraft(input);
          host.setCellEditing(true);
        }}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={(event) => finish(event.currentTarget.value)}
        onKeyDown={onInputKey}
      />
    </div>
  );
}

function focusGrid(): void {
  const grid = document.querySelector('revo-grid');
  if (grid instanceof HTMLElement) grid.focus({ preventScroll: true });
}
