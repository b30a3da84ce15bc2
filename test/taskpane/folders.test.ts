import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFiles } from '../../src/cli/findFiles';
import {
  BOUNDS,
  droppedFolders,
  searchFolders,
  workbooksOfFolder,
} from '../../src/taskpane/components/Files/folders';
import { closedFolder, fileEntry, folderEntry, realFolder, transferOf } from './support/fakeFolders';

const file = (name: string, relative = ''): File =>
  Object.assign(new File(['x'], name, { lastModified: 7 }), { webkitRelativePath: relative });
const entry = (name: string): FileSystemFileEntry => fileEntry(file(name));
const many = (count: number, ending = 'xlsx'): FileSystemFileEntry[] =>
  Array.from({ length: count }, (_, index) => entry(`${String(index).padStart(4, '0')}.${ending}`));

const search = async (
  dropped: Parameters<typeof searchFolders>[0],
  bounds: Partial<typeof BOUNDS> = {},
  signal = new AbortController().signal,
): Promise<Omit<Awaited<ReturnType<typeof searchFolders>>, 'files'> & { files: readonly string[] }> => {
  const found = await searchFolders(dropped, signal, { ...BOUNDS, ...bounds });
  return { ...found, files: found.files.map(({ name }) => name) };
};
const nothingElse = { empty: [], unreadable: [], others: [], cut: undefined };

describe('folders that are dropped', () => {
  it('give the workbooks in them and in their subfolders, named and sorted by their paths', async () => {
    const folder = folderEntry('Berichte', [
      entry('b.xlsx'),
      folderEntry('Süd', [
        entry('makros.XLSM'),
        folderEntry('Mai', [entry('b.xlsx'), entry('notiz.txt'), entry('alt.xls')]),
      ]),
      entry('~$b.xlsx'),
      entry('brief.pdf'),
      folderEntry('Nord', [entry('b.xlsx')]),
    ]);
    expect(await search([folder])).toEqual({
      ...nothingElse,
      files: [
        'Berichte/Nord/b.xlsx',
        'Berichte/Süd/Mai/b.xlsx',
        'Berichte/Süd/makros.XLSM',
        'Berichte/b.xlsx',
      ],
      others: ['Berichte/Süd/Mai/alt.xls', 'Berichte/Süd/Mai/notiz.txt', 'Berichte/brief.pdf'],
    });
  });

  it('are read to their end, however few a browser gives at a time', async () => {
    const { files } = await search([folderEntry('Viele', many(250))]);
    expect(files).toHaveLength(250);
    expect(files.at(-1)).toBe('Viele/0249.xlsx');
  });

  it('keep their order, and the files beside them their names', async () => {
    const { files } = await search([
      folderEntry('B', [entry('2.xlsx'), entry('1.xlsx')]),
      file('brief.pdf'),
      folderEntry('A', [entry('1.xlsx')]),
    ]);
    expect(files).toEqual(['B/1.xlsx', 'B/2.xlsx', 'brief.pdf', 'A/1.xlsx']);
  });

  it('carry size, day and bytes of every file', async () => {
    const picked = Object.assign(file('a.xlsx'), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) });
    const { files } = await searchFolders(
      [folderEntry('A', [fileEntry(picked)])],
      new AbortController().signal,
    );
    expect(files).toMatchObject([{ name: 'A/a.xlsx', size: 1, lastModified: 7 }]);
    expect((await files[0]?.arrayBuffer())?.byteLength).toBe(3);
  });

  it('are told where no workbook is in them', async () => {
    const fotos = folderEntry('Fotos', [entry('a.jpg'), folderEntry('leer', [])]);
    expect(await search([fotos, folderEntry('A', [entry('a.xlsx')])])).toEqual({
      ...nothingElse,
      files: ['A/a.xlsx'],
      empty: ['Fotos'],
      others: ['Fotos/a.jpg'],
    });
  });

  it('are told where they cannot be opened, and keep no other from being read', async () => {
    const folder = folderEntry('A', [closedFolder('zu'), entry('a.xlsx')]);
    expect(await search([closedFolder('Tresor'), folder])).toEqual({
      ...nothingElse,
      files: ['A/a.xlsx'],
      unreadable: ['Tresor', 'A/zu'],
    });
  });

  it('leave a file that cannot be read to the check, which says so', async () => {
    const folder = folderEntry('A', [fileEntry(file('weg.xlsx'), true)]);
    const { files } = await searchFolders([folder], new AbortController().signal);
    expect(files).toMatchObject([{ name: 'A/weg.xlsx', size: 0 }]);
    await expect(files[0]?.arrayBuffer()).rejects.toThrow();
  });

  it('give no more workbooks than a batch can hold, and say so', async () => {
    const folders = [folderEntry('A', many(3)), folderEntry('B', many(2)), folderEntry('C', [])];
    expect(await search(folders, { workbooks: 5 })).toEqual({
      ...nothingElse,
      files: ['A/0000.xlsx', 'A/0001.xlsx', 'A/0002.xlsx', 'B/0000.xlsx', 'B/0001.xlsx'],
      empty: ['C'],
    });
    expect(await search(folders, { workbooks: 4 })).toMatchObject({ cut: 'workbooks', empty: [] });
    expect((await search(folders, { workbooks: 4 })).files).toHaveLength(4);
  });

  it('are not searched on beyond a number of entries: a whole drive must end', async () => {
    let reads = 0;
    const endless = (): FileSystemDirectoryEntry =>
      folderEntry('C', many(150, 'dll'), () => {
        reads += 1;
      });
    const found = await search([folderEntry('Laufwerk', [entry('a.xlsx'), endless(), endless()])], {
      entries: 100,
    });
    expect(found).toMatchObject({ empty: [], files: ['Laufwerk/a.xlsx'], cut: 'search' });
    expect(reads).toBe(1);
  });

  it('are not searched on beyond a depth: a link may lead back to where it stands', async () => {
    const loop: FileSystemEntry[] = [entry('a.xlsx')];
    const folder = folderEntry('Kreis', loop);
    loop.push(folder);
    expect(await search([folder], { depth: 3 })).toEqual({
      ...nothingElse,
      files: ['Kreis/Kreis/Kreis/a.xlsx', 'Kreis/Kreis/a.xlsx', 'Kreis/a.xlsx'],
      cut: 'search',
    });
  });

  it('are left alone as soon as the search is cancelled', async () => {
    const stop = new AbortController();
    let reads = 0;
    const folder = folderEntry('A', [folderEntry('B', many(250), () => (reads += 1))], () => stop.abort());
    await searchFolders([folder], stop.signal);
    expect(reads).toBe(0);
  });

  it('give what the command line finds in the same folder', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'zielcheck-'));
    try {
      const put = (...place: string[]): void => {
        mkdirSync(path.join(root, ...place.slice(0, -1)), { recursive: true });
        writeFileSync(path.join(root, ...place), '');
      };
      put('Berichte', 'b.xlsx');
      put('Berichte', 'B.XLSX');
      put('Berichte', '~$b.xlsx');
      put('Berichte', '._b.xlsx');
      put('Berichte', '.papierkorb', 'weg.xlsx');
      put('Berichte', '~$tmp', 'c.xlsx');
      put('Berichte', 'süd', 'mai', 'ä.xlsm');
      put('Berichte', 'süd', 'alt.xls');
      put('Berichte', 'süd-west', 'a.xlsx');
      put('Berichte', '[Stand Mai] x.xlsx');
      const told = await findFiles(['Berichte'], root);
      const named = (names: readonly string[]): readonly string[] =>
        names.map((name) => name.split(path.sep).join('/'));
      const files = named(told.files.map(({ file: name }) => name));
      expect([files.length > 4, named(told.others)]).toEqual([true, ['Berichte/süd/alt.xls']]);
      expect(await search([realFolder(path.join(root, 'Berichte'))])).toMatchObject({
        files,
        others: named(told.others),
      });
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('a folder that is chosen', () => {
  it('gives the same workbooks by the same names', () => {
    const found = workbooksOfFolder([
      file('b.xlsx', 'Berichte/b.xlsx'),
      file('~$b.xlsx', 'Berichte/~$b.xlsx'),
      file('weg.xlsx', 'Berichte/.papierkorb/weg.xlsx'),
      file('notiz.txt', 'Berichte/Süd/notiz.txt'),
      file('a.XLSX', 'Berichte/Süd/a.XLSX'),
    ]);
    expect({ ...found, files: found.files.map(({ name }) => name) }).toEqual({
      ...nothingElse,
      files: ['Berichte/Süd/a.XLSX', 'Berichte/b.xlsx'],
      others: ['Berichte/Süd/notiz.txt'],
    });
  });

  it('is told where no workbook is in it', () => {
    expect(workbooksOfFolder([file('a.jpg', 'Fotos/a.jpg')])).toEqual({
      ...nothingElse,
      files: [],
      empty: ['Fotos'],
      others: ['Fotos/a.jpg'],
    });
  });

  it('gives no more workbooks than a batch can hold, and says so', () => {
    const files = ['c', 'a', 'b'].map((name) => file(`${name}.xlsx`, `A/${name}.xlsx`));
    const found = workbooksOfFolder(files, { ...BOUNDS, workbooks: 2 });
    expect({ ...found, files: found.files.map(({ name }) => name) }).toEqual({
      ...nothingElse,
      files: ['A/a.xlsx', 'A/b.xlsx'],
      cut: 'workbooks',
    });
  });

  it('is a choice of files in a browser that knows no folders', () => {
    const files = [file('a.xlsx'), file('brief.pdf')];
    expect(workbooksOfFolder(files)).toEqual({ ...nothingElse, files });
  });
});

describe('what is dropped', () => {
  it('is looked into only where a folder is among it', () => {
    const one = file('a.xlsx');
    const folder = folderEntry('A', []);
    expect(droppedFolders(transferOf(one) as DataTransfer)).toBeUndefined();
    expect(droppedFolders(transferOf(one, folder) as DataTransfer)).toEqual([one, folder]);
  });

  it('may be a text, or something that is no file at all', () => {
    const items = [{ kind: 'string' }, { kind: 'file', getAsFile: () => null, webkitGetAsEntry: () => null }];
    expect(droppedFolders({ items } as unknown as DataTransfer)).toBeUndefined();
  });
});
