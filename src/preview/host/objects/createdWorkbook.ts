import { HostError } from '../errors';
import type { Arguments } from './arguments';
import { defineClass } from './define';

/** A workbook that an add-in has made and that no window shows yet. */
interface CreatedWorkbook {
  readonly bytes: Uint8Array | undefined;
}

/** Excel.WorkbookCreated: opened in a window of its own, after which this add-in cannot reach it. */
export const createdWorkbook = defineClass<CreatedWorkbook>({
  name: 'WorkbookCreated',
  scalars: { Id: { get: () => '1' } },
  identity: ['Id'],
  methods: { Open: ({ bytes }, _args, session) => session.openWindow(bytes) },
  since: '1.8',
});

/** The file that a call carries as base64; `undefined` for a call without one. */
export function fileOf(args: Arguments): Uint8Array | undefined {
  const base64 = args.optionalText(0);
  if (base64 === undefined) return undefined;
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new HostError('InvalidArgument');
  }
}
