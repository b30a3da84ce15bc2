import type { Sheet } from './sheet';
import type { PartName, PartTexts } from './storedPart';

/** A workbook that can be checked: the one that Excel has open, or a file. */
export interface WorkbookSource {
  /** In the workbook's order. */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  read(name: string, options?: ReadSheetOptions): Promise<Sheet>;
  /** What our parts of a kind hold. */
  stored(part: PartName, signal?: AbortSignal): Promise<PartTexts>;
  /** Where inserted reference values stand now, by their ids; those whose cells were deleted are missing. */
  placed(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, CellPlace>>;
}

export interface ReadSheetOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told how much was read, 0 … 1. */
  readonly onProgress?: (done: number) => void;
  /** Read only for what it says about another sheet: nobody waits for its next change. */
  readonly aside?: boolean;
}

/** Absolute, from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
