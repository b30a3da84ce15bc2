import { useLayoutEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import type { Direction, Position } from './keys';

export interface Editing extends Position {
  readonly rectangle: DOMRect;
  /** What the editor starts with. */
  readonly text: string;
}

export interface CellEditorProps {
  readonly editing: Editing;
  readonly label: string;
  /** `text` is undefined when the user gave up (Esc); `then` says where the selection goes. */
  readonly onFinish: (text: string | undefined, then: Direction | undefined) => void;
}

/** The input over a cell while it is being edited. */
export function CellEditor({ editing, label, onFinish }: CellEditorProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(editing.text.length, editing.text.length);
  }, [editing]);
  const finish = (text: string | undefined, then: Direction | undefined): void => {
    if (done.current) return;
    done.current = true;
    onFinish(text, then);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') finish(undefined, undefined);
    else if (event.key === 'Enter' && !event.altKey)
      finish(event.currentTarget.value, event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') finish(event.currentTarget.value, event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  };
  const { left, top, width, height } = editing.rectangle;
  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={label}
      defaultValue={editing.text}
      rows={1}
      spellCheck={false}
      style={{ left, top, minWidth: width, height: Math.max(height, 20) }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        // As in Excel, a click into the task pane leaves the cell in edit mode: that is how people meet that error.
        if (!(document.activeElement instanceof HTMLIFrameElement))
          finish(event.currentTarget.value, undefined);
      }}
    />
  );
}
