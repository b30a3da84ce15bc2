import { readSheet } from '../../excel';
import { rereadSheet } from '../../excel/reread';
import type { SheetRead } from '../../excel/readSheet';
import { parseAddress, UserFacingError, type CellRange, type Sheet, type WorkbookSource } from '../../model';
import type { WorkbookEvent } from './contract';

/** A larger sheet is not kept: what it takes in memory is worth more than the time of a read. */
const MOST_CELLS = 500_000;
/** Events noted; so many come only when nobody asks any more. */
const MOST_EVENTS = 500;

/**
 * The sheet that was checked last after an edit, and what was changed since: the next check after an edit reads only that. Every
 * doubt means reading the whole sheet.
 */
export class Rereading {
  private kept: { readonly read: SheetRead; readonly at: number } | undefined;
  /** Events since the kept sheet was asked for. */
  private events: { readonly sheet: string; readonly addresses: readonly string[] }[] = [];
  /** Number of the first of them, counted from the first ever. */
  private first = 0;

  note(event: WorkbookEvent): void {
    if (event.kind !== 'cells') return;
    this.events.push(event);
    if (this.events.length > MOST_EVENTS) this.forget();
  }

  /** What was read before, and what is being read just now, no longer counts. */
  forget(): void {
    this.first = this.now + 1;
    this.events = [];
    this.kept = undefined;
  }

  /** Reads a sheet; of the one that was read last, what was edited since. After a pause all of it. */
  after(reason: 'edit' | 'pause'): WorkbookSource['read'] {
    if (reason === 'pause') this.forget();
    return this.read;
  }

  private readonly read: WorkbookSource['read'] = async (name, options = {}): Promise<Sheet> => {
    if (options.aside === true) return readSheet(name, options);
    const at = this.now;
    const known = this.kept?.read;
    const edits = known?.sheet.name === name ? this.editsOf(name) : undefined;
    if (known !== undefined && edits !== undefined) {
      const again = await rereadSheet(known, edits, options.signal).catch((error: unknown) => {
        if (error instanceof UserFacingError && error.code === 'cancelled') throw error;
        // The whole read tells what is the matter, if it is one for it too.
        return undefined;
      });
      if (again !== undefined) {
        this.keep(again, at);
        return again.sheet;
      }
    }
    return readSheet(name, { ...options, onRead: (read) => this.keep(read, at) });
  };

  private get now(): number {
    return this.first + this.events.length;
  }

  private keep(read: SheetRead, at: number): void {
    if (at < this.first) return;
    const { top, bottom, left, right } = read.index.used;
    this.events.splice(0, at - this.first);
    this.first = at;
    const cells = (bottom - top + 1) * (right - left + 1);
    this.kept = cells > MOST_CELLS ? undefined : { read, at };
  }

  /** Where cells of the kept sheet were edited since; `undefined` where something else happened to it. */
  private editsOf(name: string): readonly CellRange[] | undefined {
    const edits: CellRange[] = [];
    for (const { sheet, addresses } of this.events) {
      if (sheet !== name) continue;
      for (const address of addresses) {
        const range = parseAddress(address)?.range;
        if (range === undefined) return undefined;
        edits.push(range);
      }
    }
    return edits;
  }
}
