/** A piece of a check's page. Texts may hold `code` between backticks. */
export type PageBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/**
 * The blocks of a page below its title. Pages are written in a small part of markdown (headings, paragraphs, lists, tables), which
 * the tests hold them to; reading that takes less than a library of a size that a pane would notice.
 */
export function pageBlocks(markdown: string): readonly PageBlock[] {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('# '))
    .map(blockOf);
}

function blockOf(block: string): PageBlock {
  const lines = block.split('\n');
  if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) };
  if (block.startsWith('- ')) return { kind: 'list', items: lines.map((line) => line.slice(2)) };
  if (block.startsWith('|')) {
    const [header = [], , ...rows] = lines.map(cellsOf);
    return { kind: 'table', header, rows };
  }
  return { kind: 'paragraph', text: lines.join(' ') };
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}
