import { checkPage } from '../../src/checks/page';
import { pageBlocks } from '../../src/checks/pageBlocks';
import { checkIds, languages } from '../../src/model';
import { checkTexts } from '../support/checkTexts';

describe('pageBlocks', () => {
  it('tells headings, paragraphs, lists and tables apart, and leaves the title out', () => {
    const page =
      '# title\n\n## Wrong\n\nOne `a`\ntwo\n\n| A | B |\n| - | - |\n| 1 |   |\n\n- `x` at A2\n- `y` at A3\n';
    expect(pageBlocks(page)).toEqual([
      { kind: 'heading', text: 'Wrong' },
      { kind: 'paragraph', text: 'One `a` two' },
      { kind: 'table', header: ['A', 'B'], rows: [['1', '']] },
      { kind: 'list', items: ['`x` at A2', '`y` at A3'] },
    ]);
  });

  it.each([...checkIds])('leaves no markup in the page of %s', (id) => {
    for (const language of languages) {
      const blocks = pageBlocks(checkPage(id, checkTexts[language]));
      expect(blocks.filter(({ kind }) => kind === 'table').length).toBeGreaterThan(1);
      for (const block of blocks) {
        if (block.kind === 'table')
          for (const row of block.rows) expect(row).toHaveLength(block.header.length);
        else
          for (const text of block.kind === 'list' ? block.items : [block.text])
            expect(text).not.toMatch(/^[#>*|-]|\]\(|\*\*|```|\n/);
      }
    }
  });
});
