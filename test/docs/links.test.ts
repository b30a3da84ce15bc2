import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const inFolder = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')));
/** The changelog tells of files that are gone. */
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...inFolder('docs'), ...inFolder('src/checks')];
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** A heading as GitHub makes an anchor of it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** What a link or picture leads to, relative to its page; addresses of the internet apart. */
function brokenLinks(page: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const found = path.join(root, path.dirname(page), file === '' ? path.basename(page) : file);
    if (!existsSync(found)) return true;
    if (anchor === undefined) return false;
    const headings = readFileSync(found, 'utf8').match(/^#+ .*/gm) ?? [];
    return !headings.some((heading) => anchorOf(heading.replace(/^#+ /, '')) === anchor);
  });
}

/** Paths that a page names in the text: those of folders that are under version control. */
function missingPaths(text: string): string[] {
  const named = [...text.matchAll(/`((?:src|test|assets|docs|bin|\.ci)\/[\w./-]*)`/g)].map(
    ([, file = '']) => file,
  );
  return named.filter((file) => !existsSync(path.join(root, file)));
}

/** Commands of npm and Node that a page names: script and file have to be there. */
function unknownCommands(text: string): string[] {
  const ofNpm = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  const ofNode = [...text.matchAll(/(?<![\w/])node ((?:assets|test|bin)\/[\w./-]+)/g)].map(
    ([, file = '']) => file,
  );
  return [
    ...ofNpm.filter((name) => scripts[name] === undefined),
    ...ofNode.filter((file) => !existsSync(path.join(root, file))),
  ];
}

it.each(pages)('%s leads only to what is there', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8');
  expect({
    links: brokenLinks(page, text),
    paths: missingPaths(text),
    commands: unknownCommands(text),
  }).toEqual({ links: [], paths: [], commands: [] });
});
