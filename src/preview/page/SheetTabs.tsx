import { LockClosed16Regular } from '@fluentui/react-icons';
import type { JSX, KeyboardEvent } from 'react';
import type { ExcelHost } from '../host/contract';
import { useHostVersion } from './hostState';
import type { PageText } from './texts';

/** The row of sheet names below the grid. */
export function SheetTabs({
  host,
  texts,
}: {
  readonly host: ExcelHost;
  readonly texts: PageText;
}): JSX.Element {
  useHostVersion(host);
  const active = host.activeSheet().id;
  const sheets = host.sheets().filter((sheet) => !sheet.hidden);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const change = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (change === 0) return;
    const next = sheets[sheets.findIndex((sheet) => sheet.id === active) + change];
    if (!next) return;
    host.activate(next.id);
    const tab = event.currentTarget.querySelector(`[data-sheet="${next.id}"]`);
    if (tab instanceof HTMLElement) tab.focus();
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label={texts.sheets} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          data-sheet={sheet.id}
          aria-selected={sheet.id === active}
          tabIndex={sheet.id === active ? 0 : -1}
          className="sheet-tab"
          onClick={() => host.activate(sheet.id)}
        >
          {sheet.protected && <LockClosed16Regular aria-label={texts.protected} />}
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
