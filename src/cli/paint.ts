import { styleText } from 'node:util';
import type { OutputStream } from './output';

/** Colours a text, or leaves it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;

/** Colours only in a terminal, and not where people have said no (no-color.org). */
export function wantsColours(
  stream: OutputStream,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

export const plain: Paint = (_, text) => text;

// Whoever paints has looked at the stream; without this Node looks at its own.
export const paint: Paint = (style, text) => styleText(style, text, { validateStream: false });
