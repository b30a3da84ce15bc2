import type { ReactElement, ReactNode } from 'react';
import { about } from '../../../checks/about';
import { checkPage } from '../../../checks/page';
import { pageBlocks } from '../../../checks/pageBlocks';
import type { PageBlock } from '../../../checks/pageBlocks';
import type { CheckId } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { Subpage } from '../Subpage';
import { useCheckPageStyles } from './CheckPage.styles';

/** The page of a check: what it looks at, why, and what it calls wrong and right. */
export function CheckPage({ check }: { readonly check: CheckId }): ReactElement {
  const { checkTexts } = usePaneTools();
  const styles = useCheckPageStyles();
  return (
    <Subpage title={about[checkTexts.language][check].title}>
      <div className={styles.root}>
        {pageBlocks(checkPage(check, checkTexts))
          .filter((block) => !isForTests(block))
          .map((block, index) => (
            <Block key={index} block={block} />
          ))}
      </div>
    </Subpage>
  );
}

/** Below the wrong examples stands which message is expected where: the tests read that, people read the examples. */
function isForTests(block: PageBlock): boolean {
  return block.kind === 'list' && block.items.every((item) => /^`[a-z-]+` at /.test(item));
}

function Block({ block }: { readonly block: PageBlock }): ReactElement {
  const shared = useSharedStyles();
  const styles = useCheckPageStyles();
  switch (block.kind) {
    case 'heading':
      return <h3 className={shared.groupHeading}>{block.text}</h3>;
    case 'paragraph':
      return <p className={shared.body}>{withCode(block.text)}</p>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item} className={shared.body}>
              {withCode(item)}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Example header={block.header} rows={block.rows} />;
  }
}

interface ExampleProps {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Example({ header, rows }: ExampleProps): ReactElement {
  const styles = useCheckPageStyles();
  return (
    // A wide example scrolls by itself, with the keyboard too: the pane never does.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={header.join(', ')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {header.map((cell, column) => (
              <th key={column} scope="col" className={styles.cell}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} className={styles.cell}>
                  {withCode(cell.replace(/^'/, ''))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every second piece between backticks is code. */
function withCode(text: string): ReactNode {
  return text.split('`').map((piece, index) => (index % 2 === 0 ? piece : <code key={index}>{piece}</code>));
}
