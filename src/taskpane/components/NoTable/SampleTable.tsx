import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { noTableText } from '../../../messages/noTableText';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useNoTableStyles } from './NoTable.styles';

/** The smallest table that is recognised. */
export function SampleTable(): ReactElement {
  const { language } = usePaneTools();
  const words = noTableText(language);
  const styles = useNoTableStyles();
  const shared = useSharedStyles();
  const numeric = (column: number): string | false => column > 0 && styles.numeric;
  return (
    <table className={mergeClasses(shared.secondary, styles.table)}>
      <caption className={mergeClasses(shared.groupHeading, styles.caption)}>{words.sample}</caption>
      <thead>
        <tr>
          {words.sampleHeader.map((header, column) => (
            <th key={header} scope="col" className={mergeClasses(styles.cell, styles.head, numeric(column))}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {words.sampleRows.map((row) => (
          <tr key={row[0]}>
            {row.map((value, column) => (
              <td key={words.sampleHeader[column]} className={mergeClasses(styles.cell, numeric(column))}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
