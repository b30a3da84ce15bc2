import { intersects } from '../../model';
import { WORKBOOK_TARGET, type EventHub, type EventName, type Origin, type Subscriber } from './events';
import type { JsonObject } from './json';
import type { RangeTarget } from './objects/rangeTarget';
import type { Book } from './state/book';
import { plainValue, valueType, type CellValue } from './state/cell';
import type { SheetState } from './state/workbook';

/** What happened to the workbook and will be told to the clients that registered for it. */
export class Announcements {
  private waiting: (() => void)[] = [];

  constructor(
    private readonly book: Book,
    private readonly events: EventHub,
  ) {}

  /** Tells everything announced so far; to be called when formulas are up to date. */
  flush(): void {
    const ready = this.waiting;
    this.waiting = [];
    for (const tell of ready) tell();
  }

  /**
   * Contents of a range were edited. `before` is the value of a single cell before the edit: only single cells carry details
   * (Excel.WorksheetChangedEventArgs#details). `triggerSource` since ExcelApi 1.14.
   */
  edited(range: RangeTarget, origin: Origin, before: CellValue): void {
    if (!this.events.hasListeners('worksheetChanged') && !this.events.hasListeners('tableChanged')) return;
    this.waiting.push(() => {
      const message = (subscriber: Subscriber): JsonObject => ({
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: origin === subscriber ? 'ThisLocalAddin' : 'Unknown',
        worksheetId: range.sheet.id,
        address: range.localAddress,
        referenceId: subscriber.keepRange(range),
        shiftDirection: 'None',
        ...this.details(range, before),
      });
      this.events.fire('worksheetChanged', [range.sheet.id, WORKBOOK_TARGET], message);
      for (const table of this.book.state.tables) {
        if (table.sheet !== range.sheet || !intersects(table.range, range)) continue;
        const targets = [table.id, table.sheet.id, WORKBOOK_TARGET];
        this.events.fire('tableChanged', targets, (subscriber) => ({
          ...message(subscriber),
          tableId: table.id,
        }));
      }
    });
  }

  private details(range: RangeTarget, before: CellValue): JsonObject {
    if (range.cellCount !== 1) return {};
    const after = this.book.cell(range.sheet, range.top, range.left).value;
    return {
      valueBefore: plainValue(before),
      valueAfter: plainValue(after),
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  formatted(range: RangeTarget): void {
    this.waiting.push(() => {
      this.events.fire('worksheetFormatChanged', [range.sheet.id, WORKBOOK_TARGET], (subscriber) => ({
        source: 'Local',
        worksheetId: range.sheet.id,
        address: range.localAddress,
        referenceId: subscriber.keepRange(range),
      }));
    });
  }

  /** Events of a sheet that carry no more than its id and what is given. */
  sheet(event: EventName, sheet: SheetState, more: JsonObject = {}): void {
    this.waiting.push(() => {
      const message = { worksheetId: sheet.id, source: 'Local', ...more };
      this.events.fire(event, [sheet.id, WORKBOOK_TARGET], () => message);
    });
  }

  table(event: 'tableAdded' | 'tableDeleted', tableId: string, tableName: string, sheet: SheetState): void {
    this.waiting.push(() => {
      const message = { tableId, tableName, worksheetId: sheet.id, source: 'Local' };
      this.events.fire(event, [sheet.id, WORKBOOK_TARGET], () => message);
    });
  }

  /** Selection events: the sheet's, and those of the tables selected into. */
  selected(range: RangeTarget): void {
    this.sheet('worksheetSelectionChanged', range.sheet, { address: range.localAddress });
    this.waiting.push(() => {
      for (const table of this.book.state.tables) {
        if (table.sheet !== range.sheet) continue;
        const isInsideTable = intersects(table.range, range);
        this.events.fire('tableSelectionChanged', [table.id], () => ({
          tableId: table.id,
          worksheetId: table.sheet.id,
          isInsideTable,
          address: isInsideTable ? range.localAddress : '',
        }));
      }
    });
  }
}
