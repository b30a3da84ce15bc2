import { formatRegister, readRegister, type Register } from '../../stored/marks';
import { MARKS } from './present';

export type { Register } from '../../stored/marks';

/** The register as stored; "unreadable" when another version of the add-in has written it. */
export type StoredRegister = Register | 'none' | 'unreadable';

/** Asks for the register; call the returned function after the next `sync`. */
export function loadRegister(context: Excel.RequestContext): () => StoredRegister {
  const item = context.workbook.settings.getItemOrNullObject(MARKS).load('value');
  return () => {
    if (item.isNullObject) return 'none';
    return readRegister(String(item.value)) ?? 'unreadable';
  };
}

/** Stores the register with the next `sync`. */
export function storeRegister(context: Excel.RequestContext, register: Register): void {
  context.workbook.settings.add(MARKS, formatRegister(register));
}

/** Removes the register with the next `sync`, if there is one. */
export function dropRegister(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(MARKS).delete();
}
