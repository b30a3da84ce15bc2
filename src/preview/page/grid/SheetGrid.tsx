import { useEffect, useLayoutEffect, useRef, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import type { ExcelHost } from '../../host/contract';
import { useHostVersion } from '../hostState';
import type { PageText } from '../texts';
import { CellEditor, type Editing } from './CellEditor';
import { GridController } from './GridController';
import { listen } from './gridInput';

export interface SheetGridProps {
  readonly host: ExcelHost;
  readonly texts: PageText;
  readonly highContrast: boolean;
  /** Called when a person's input is refused (protected sheet, bad formula). */
  readonly onRefused: (error: unknown) => void;
}

/** The worksheet. One grid per host: the page mounts it anew with each workbook. */
export function SheetGrid({ host, texts, highContrast, onRefused }: SheetGridProps): JSX.Element {
  const version = useHostVersion(host);
  const [editing, setEditing] = useState<Editing>();
  const holder = useRef<HTMLDivElement>(null);
  const controller = useRef<GridController>(undefined);
  const refused = useRef(onRefused);
  useLayoutEffect(() => {
    refused.current = onRefused;
  }, [onRefused]);

  useEffect(() => {
    const frame = holder.current;
    if (!frame) return undefined;
    const grid = new GridController(
      host,
      {
        // At once, so that the keys that follow the first go into the field.
        onEdit: (cell, rectangle, text) => flushSync(() => setEditing({ ...cell, rectangle, text })),
        onRefused: (error) => refused.current(error),
      },
      false,
    );
    controller.current = grid;
    frame.prepend(grid.element);
    const disconnect = listen(frame, grid);
    return () => {
      disconnect();
      grid.element.remove();
      controller.current = undefined;
    };
  }, [host]);

  useEffect(() => {
    controller.current?.refresh(highContrast);
  }, [host, version, highContrast]);

  return (
    <div ref={holder} className="sheet-grid">
      {editing && (
        <CellEditor
          editing={editing}
          label={texts.cellEditor}
          onFinish={(text, then) => {
            setEditing(undefined);
            controller.current?.finish(editing, text, then);
          }}
        />
      )}
    </div>
  );
}
