import type { AnyKind } from '../kind';
import { ba } from './ba';
import { csv } from './csv';
import { defineKind } from './define';
import { embedded } from './embedded';
import { file } from './file';
import { genesis } from './genesis';
import { json } from './json';
import { jsonStat } from './jsonStat';
import { sdmx } from './sdmx';
import { workbook } from './workbook';

/** Every kind of source, by the name that a configuration gives it. */
export const kinds: Readonly<Record<string, AnyKind>> = Object.fromEntries(
  [
    defineKind(embedded),
    defineKind(workbook),
    defineKind(file),
    defineKind(csv),
    defineKind(json),
    defineKind(jsonStat),
    defineKind(sdmx),
    defineKind(genesis),
    defineKind(ba),
  ].map((kind) => [kind.kind, kind]),
);
