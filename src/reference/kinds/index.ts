import type { AnyKind } from '../kind';
import { csv } from './csv';
import { defineKind } from './define';
import { embedded } from './embedded';
import { json } from './json';
import { jsonStat } from './jsonStat';
import { sdmx } from './sdmx';

/** Every kind of source, by the name that a configuration gives it. */
export const kinds: Readonly<Record<string, AnyKind>> = Object.fromEntries(
  [defineKind(embedded), defineKind(csv), defineKind(json), defineKind(jsonStat), defineKind(sdmx)].map(
    (kind) => [kind.kind, kind],
  ),
);
