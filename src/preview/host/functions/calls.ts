import { cellRange, formatAddress, formatCell, type CellRange } from '../../../model';
import { HostError } from '../errors';
import type { Subscriber } from '../events';
import type { Argument } from '../formula/scope';
import { badValue, type Value } from '../formula/values';
import { isJsonArray, type Json } from '../json';
import { CellError, type CellValue } from '../state/cell';
import type { SheetState } from '../state/workbook';
import type { CustomFunction, FunctionRegistry } from './registry';
import { busy, outgoing, readAnswer } from './values';

/** Entries between host and client (docs/excel-protocol.md, Custom functions). */
const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;

/** The cell that a formula stands in. */
export interface CallingCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

interface Call {
  readonly id: number;
  readonly key: string;
  readonly cancelable: boolean;
  readonly entry: Json;
  answer: { readonly value: CellValue; readonly reason: string | undefined } | undefined;
}

interface CellCalls {
  readonly cell: CallingCell;
  calls: Map<string, Call>;
}

/** How argument ranges are told apart: Excel names the sheet of each. */
type SheetName = (id: string) => string | undefined;

/**
 * The calls of add-ins' functions: a cell shows #BUSY! until its function answers, then it is calculated again with the answer.
 * A cell that is calculated anew for another reason asks anew, and cancels what it had asked before.
 */
export class FunctionCalls {
  private readonly cells = new Map<string, CellCalls>();
  private readonly pending = new Map<number, { readonly call: Call; readonly cell: CallingCell }>();
  /** Cells that are calculated because an answer has come. */
  private readonly answered = new Set<string>();
  private outbox: Json[] = [];
  private client: Subscriber | undefined;
  private nextId = 1;

  constructor(
    private readonly registry: FunctionRegistry,
    private readonly sheetName: SheetName,
    /** What the add-in gets for an empty cell: null on the web, 0 on the desktop (OfficeDev/office-js#4702). */
    private readonly emptyCell: 0 | null,
  ) {}

  /** Calculates a cell: calls that it no longer makes are cancelled. */
  calculate<Result>(
    cell: CallingCell,
    run: (call: (name: string, parts: readonly Argument[]) => Value | undefined) => Result,
  ): Result {
    const key = keyOf(cell);
    const before = this.cells.get(key)?.calls ?? new Map<string, Call>();
    const reusable = this.answered.has(key) ? before : new Map<string, Call>();
    const made = new Map<string, Call>();
    const result = run((name, parts) => this.call(cell, reusable, made, name, parts));
    for (const [callKey, call] of before) if (made.get(callKey) !== call) this.cancel(call);
    if (made.size > 0) this.cells.set(key, { cell, calls: made });
    else this.cells.delete(key);
    return result;
  }

  /** Cancels what cells had asked whose formula is gone. */
  forget(cell: CallingCell): void {
    for (const call of this.cells.get(keyOf(cell))?.calls.values() ?? []) this.cancel(call);
    this.cells.delete(keyOf(cell));
  }

  /** After the formulas were looked for anew: cancels what cells had asked that hold none any more. */
  keepOnly(holdsFormula: (cell: CallingCell) => boolean): void {
    for (const { cell } of this.cells.values()) if (!holdsFormula(cell)) this.forget(cell);
  }

  /** A client has said that its functions can be called. What an earlier one was asked is asked again. */
  ready(client: Subscriber): void {
    this.client = client;
    this.outbox = [...this.pending.values()].map(({ call }) => call.entry);
    this.flush();
  }

  /**
   * Takes answers and returns the cells to calculate again. Answers to calls that were cancelled come too late and are ignored.
   * @throws HostError InvalidArgument for an invocation that was never made
   */
  take(rows: Json): readonly { readonly sheet: SheetState; readonly range: CellRange }[] {
    if (!isJsonArray(rows)) throw new HostError('InvalidArgument');
    const touched: { sheet: SheetState; range: CellRange }[] = [];
    for (const row of rows) {
      const answer = readAnswer(row);
      if (!answer || answer.id >= this.nextId)
        throw new HostError('InvalidArgument', undefined, `There is no invocation ${String(answer?.id)}.`);
      const asked = this.pending.get(answer.id);
      if (!asked) continue;
      this.pending.delete(answer.id);
      asked.call.answer = answer;
      this.answered.add(keyOf(asked.cell));
      touched.push({ sheet: asked.cell.sheet, range: cellRange(asked.cell.row, asked.cell.column) });
    }
    return touched;
  }

  /** To be called when the cells of {@link take} are calculated. */
  settled(): void {
    this.answered.clear();
  }

  /** Why the cell shows an error. */
  reasonAt(cell: CallingCell): string | undefined {
    for (const { answer } of this.cells.get(keyOf(cell))?.calls.values() ?? [])
      if (answer?.reason !== undefined) return answer.reason;
    return undefined;
  }

  private call(
    cell: CallingCell,
    reusable: ReadonlyMap<string, Call>,
    made: Map<string, Call>,
    name: string,
    parts: readonly Argument[],
  ): Value | undefined {
    const called = this.registry.find(name);
    if (!called) return undefined;
    // Excel refuses such a formula when it is typed.
    if (parts.length > called.parameters.length) return badValue;
    const values: Json[] = [];
    for (const [index, parameter] of called.parameters.entries()) {
      const value = outgoing(parameter, parts[index], this.emptyCell);
      if (value instanceof CellError) return value;
      values.push(value);
    }
    const key = JSON.stringify([called.id, values]);
    const call = made.get(key) ?? reusable.get(key) ?? this.start(cell, called, key, values, parts);
    made.set(key, call);
    return call.answer === undefined ? busy : call.answer.value;
  }

  private start(
    cell: CallingCell,
    { id: functionId, options, parameters }: CustomFunction,
    key: string,
    values: readonly Json[],
    parts: readonly Argument[],
  ): Call {
    const id = this.nextId;
    this.nextId += 1;
    const { sheet, row, column } = cell;
    const address = options.requiresAddress ? formatAddress(sheet.name, cellRange(row, column)) : null;
    const addresses = options.requiresParameterAddresses
      ? parameters.map((_, index) => this.addressOf(parts[index]))
      : null;
    const flags = options.cancelable ? CANCELABLE : 0;
    const message = JSON.stringify([id, functionId, values, address, flags, addresses]);
    const call: Call = {
      id,
      key,
      cancelable: options.cancelable,
      entry: [CATEGORY, INVOKE, '', message],
      answer: undefined,
    };
    this.pending.set(id, { call, cell });
    this.send(call.entry);
    return call;
  }

  private addressOf(part: Argument | undefined): string | null {
    const name = part?.range && this.sheetName(part.range.sheet);
    return part?.range && name !== undefined ? formatAddress(name, part.range.range) : null;
  }

  private cancel(call: Call): void {
    if (!this.pending.delete(call.id)) return;
    const unsent = this.outbox.indexOf(call.entry);
    if (unsent >= 0) this.outbox.splice(unsent, 1);
    else if (call.cancelable) this.send([CATEGORY, CANCEL, '', JSON.stringify({ invocationId: call.id })]);
  }

  /** Everything that one calculation asks goes out in one message. */
  private send(entry: Json): void {
    if (this.outbox.push(entry) === 1) queueMicrotask(() => this.flush());
  }

  private flush(): void {
    if (!this.client || this.outbox.length === 0) return;
    this.client.deliver(this.outbox);
    this.outbox = [];
  }
}

function keyOf({ sheet, row, column }: CallingCell): string {
  return `${sheet.id}!${formatCell({ row, column })}`;
}
