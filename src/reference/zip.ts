import { Inflate, strFromU8 } from 'fflate';
import type { ReferenceErrorData } from '../model';
import { TooMuchError, UnreadableError } from './errors';

export interface ZipLimits {
  readonly entries: number;
  /** All entries together, unpacked. */
  readonly bytes: number;
}

/** A file in a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const usual: ZipLimits = { entries: 20, bytes: 100_000_000 };

const END = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** Compressed bytes unpacked at once: what one step can grow to stays small. */
const STEP = 16_384;

/** Whether bytes begin like a zip. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Unpacks a zip within bounds. The sizes that its directory declares are bounds as well as the actual ones: fflate inflates,
 * but its `unzip` reserves what a directory declares and does not miss what is cut off, so the directory is read here.
 * @throws `too-much` for a zip that would become too large, `unreadable` for one that is cut off, damaged or encrypted
 */
export function unzip(
  bytes: Uint8Array,
  about: ReferenceErrorData = {},
  limits: ZipLimits = usual,
): readonly ZipEntry[] {
  const damaged = (technical: string): UnreadableError => new UnreadableError({ ...about, technical });
  const tooMuch = (): TooMuchError => new TooMuchError({ ...about, limit: limits.bytes });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) throw damaged('the zip is cut off');
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw tooMuch();
  const entries: ZipEntry[] = [];
  let room = limits.bytes;
  let at = view.getUint32(end + 16, true);
  try {
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== CENTRAL) throw damaged('the directory of the zip is damaged');
      const nameLength = view.getUint16(at + 28, true);
      const name = strFromU8(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
      const declared = view.getUint32(at + 24, true);
      if (declared > room) throw tooMuch();
      if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw damaged('the zip is encrypted');
      const packed = packedBytes(bytes, view, at);
      if (packed === undefined) throw damaged('an entry of the zip is cut off');
      const method = view.getUint16(at + 10, true);
      const content = method === STORED ? packed.slice() : inflated(packed, method, room);
      if (content === undefined) throw tooMuch();
      if (content.length !== declared) throw damaged('an entry of the zip has another size than declared');
      room -= content.length;
      if (!name.endsWith('/')) entries.push({ name, bytes: content });
      at += CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof UnreadableError || error instanceof TooMuchError) throw error;
    // Reading beyond the end, or bytes that are no deflated data.
    throw new UnreadableError({ ...about, technical: 'the zip is damaged' }, { cause: error });
  }
  return entries;
}

/** Where the end record begins: the last one that reaches exactly to the end of the file. */
function endOf(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

/** The compressed bytes of the entry whose directory record is at `at`; `undefined` where they are not all there. */
function packedBytes(bytes: Uint8Array, view: DataView, at: number): Uint8Array | undefined {
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) return undefined;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const length = view.getUint32(at + 20, true);
  return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
}

/** `undefined` as soon as there is more than fits. */
function inflated(packed: Uint8Array, method: number, room: number): Uint8Array | undefined {
  if (method !== DEFLATED) throw new Error(`compression method ${method}`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    if (length > room) return undefined;
  }
  const whole = new Uint8Array(length);
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}
