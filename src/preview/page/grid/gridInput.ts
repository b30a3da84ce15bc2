import type { GridController } from './GridController';
import { commandOf } from './keys';
import { cellAt } from './viewport';

/** Connects mouse, keyboard and clipboard with the grid; returns the way to disconnect them. */
export function listen(holder: HTMLElement, controller: GridController): () => void {
  const cleanUp = new AbortController();
  const { signal } = cleanUp;
  listenToKeys(holder, controller, signal);
  listenToPointer(holder, controller, signal);
  listenToClipboard(holder, controller, signal);
  return () => cleanUp.abort();
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function listenToKeys(holder: HTMLElement, controller: GridController, signal: AbortSignal): void {
  // Tab leaves the sheet once Escape was pressed: a keyboard user must never be trapped in a grid.
  let leaving = false;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (inField(event.target)) return;
    if (event.key === 'Escape' || (event.key === 'Tab' && leaving)) {
      leaving = event.key === 'Escape';
      return;
    }
    const command = commandOf(event);
    if (!command) return;
    leaving = false;
    event.preventDefault();
    event.stopPropagation();
    controller.perform(command);
  };
  holder.addEventListener('keydown', onKeyDown, { signal, capture: true });
}

function listenToPointer(holder: HTMLElement, controller: GridController, signal: AbortSignal): void {
  let dragging = false;
  holder.addEventListener(
    'pointerdown',
    (event) => {
      const place =
        inField(event.target) || event.button !== 0 ? undefined : cellAt(event.target, controller.now());
      if (!place) return;
      controller.focus();
      dragging = place.kind === 'cell';
      controller.press(place, event.shiftKey);
    },
    { signal },
  );
  holder.addEventListener(
    'pointermove',
    (event) => {
      dragging &&= (event.buttons & 1) === 1;
      if (!dragging) return;
      const place = cellAt(event.target, controller.now());
      if (place?.kind === 'cell') controller.press(place, true);
    },
    { signal },
  );
  holder.addEventListener(
    'mousedown',
    (event) => {
      // The grid as a whole keeps the focus, not the single cell that was pressed.
      if (cellAt(event.target, controller.now())?.kind === 'cell') event.preventDefault();
    },
    { signal },
  );
  holder.addEventListener(
    'dblclick',
    (event) => {
      if (cellAt(event.target, controller.now())?.kind === 'cell') controller.edit();
    },
    { signal },
  );
}

function listenToClipboard(holder: HTMLElement, controller: GridController, signal: AbortSignal): void {
  const inGrid = (): boolean => holder.contains(document.activeElement) && !inField(document.activeElement);
  document.addEventListener(
    'copy',
    (event) => {
      if (!inGrid()) return;
      event.clipboardData?.setData('text/plain', controller.copy());
      event.preventDefault();
    },
    { signal },
  );
  document.addEventListener(
    'paste',
    (event) => {
      if (!inGrid()) return;
      event.preventDefault();
      controller.paste(event.clipboardData?.getData('text/plain') ?? '');
    },
    { signal },
  );
}
