import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROGRAMS = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'];

/** The real LibreOffice, where this machine has one. */
export const libreOffice = PROGRAMS.find((program) => existsSync(program));
export const LIBREOFFICE_MISSING =
  'LibreOffice is not here: its tests were skipped. On Debian: apt-get install libreoffice-calc-nogui';

/** Calculate everything when a file is opened, whatever values it carries: those must not be what is compared. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens workbooks in LibreOffice, calculates all their formulas anew, and gives them back as LibreOffice saves them (.xlsx). To
 * start it takes longer than to convert: all that a test needs is converted in one go.
 * @throws where LibreOffice cannot open one
 */
export function recalculateAll(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  if (libreOffice === undefined) throw new Error(LIBREOFFICE_MISSING);
  const folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-office-'));
  try {
    const settings = path.join(folder, 'profile', 'user');
    mkdirSync(settings, { recursive: true });
    writeFileSync(path.join(settings, 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = workbooks.map((_, index) => `${index}.xlsx`);
    workbooks.forEach((bytes, index) => writeFileSync(path.join(folder, names[index] ?? ''), bytes));
    const options = [
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
    ];
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const sources = names.map((name) => path.join(folder, name));
    execFileSync(libreOffice, [profile, ...options, '--outdir', path.join(folder, 'out'), ...sources], {
      stdio: 'ignore',
      timeout: 240_000,
    });
    return names.map((name) => new Uint8Array(readFileSync(path.join(folder, 'out', name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for one workbook. */
export function recalculate(bytes: Uint8Array): Uint8Array {
  const [opened] = recalculateAll([bytes]);
  if (opened === undefined) throw new Error('LibreOffice gave nothing back.');
  return opened;
}
