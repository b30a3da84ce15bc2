import { UserFacingError } from '../model';
import { askExcel, continueExcel } from './run';

/** Changes closer together than this are told once. */
const PAUSE = 300;

/** A change that was not made by this add-in. */
export type ExcelEvent =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      /** Where cells were edited, in A1 notation without the sheet; "" for any other change, such as inserted rows. */
      readonly addresses: readonly string[];
    }
  | { readonly kind: 'activated'; readonly sheet: string };

/**
 * Calls back when cells or the active sheet change, gathered over 300 ms: one event per changed sheet, then the sheet that is
 * active at last. What an event says of the new content is not used, since fast edits can be lost (office-js #1760): whoever
 * listens reads again.
 * @param onOwn called at once when this add-in has changed cells
 * @returns the unsubscriber
 */
export async function watchWorkbook(
  listener: (event: ExcelEvent) => void,
  onOwn: () => void,
): Promise<() => Promise<void>> {
  const gathered = gather(listener);
  const registrations = await askExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async ({ triggerSource, worksheetId, changeType, address }) => {
      // Our own writes: the pane knows of them and would check twice.
      if (triggerSource === 'ThisLocalAddin') onOwn();
      else gathered.changed(worksheetId, changeType === 'RangeEdited' ? address : '');
    });
    const activated = worksheets.onActivated.add(async ({ worksheetId }) => {
      gathered.activated(worksheetId);
    });
    await context.sync();
    return [changed, activated] as const;
  });
  return async () => {
    gathered.stop();
    const [changed, activated] = registrations;
    // A handler can be removed only in the context that it was added in.
    await continueExcel(changed.context, async () => {
      changed.remove();
      activated.remove();
      await changed.context.sync();
    });
  };
}

/** Gathers ids of sheets until it has been quiet for a moment, then tells their names. */
function gather(listener: (event: ExcelEvent) => void): {
  changed(id: string, address: string): void;
  activated(id: string): void;
  stop(): void;
} {
  const changed = new Map<string, string[]>();
  let active: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const tell = async (): Promise<void> => {
    timer = undefined;
    const names = await readSheetNames();
    if (stopped) return;
    if (names === undefined) {
      wait();
      return;
    }
    const events = [
      ...[...changed].map(([id, addresses]) => ({
        kind: 'cells' as const,
        sheet: names.get(id),
        addresses,
      })),
      { kind: 'activated' as const, sheet: active === undefined ? undefined : names.get(active) },
    ];
    changed.clear();
    active = undefined;
    for (const { sheet, ...event } of events) if (sheet !== undefined) listener({ ...event, sheet });
  };
  const wait = (): void => {
    timer ??= setTimeout(() => void tell(), PAUSE);
  };
  return {
    changed: (id, address) => {
      changed.set(id, [...(changed.get(id) ?? []), address]);
      wait();
    },
    activated: (id) => {
      active = id;
      wait();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/**
 * Names of the sheets by id; `undefined` when Excel cannot say now. Mostly the user is already typing into the next cell, so
 * what was gathered is kept and asked for again.
 */
async function readSheetNames(): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    return await askExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      return new Map(worksheets.items.map(({ id, name }) => [id, name]));
    });
  } catch (error) {
    if (error instanceof UserFacingError) return undefined;
    throw error;
  }
}
