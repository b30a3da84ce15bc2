import { styleText } from 'node:util';
import type { OutputStream } from './output';

/** Colours a text, or leaves it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;

/** Colours only in a terminal, and not where people have said no (no-color.org). */
export function paintFor(stream: OutputStream, env: Readonly<Record<string, string | undefined>>): Paint {
  const colours = stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  if (!colours) return (_, text) => text;
  // The stream was looked at above; without this Node looks at its own.
  return (style, text) => styleText(style, text, { validateStream: false });
}
