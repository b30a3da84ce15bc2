import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Change, InsertedList, ReferenceUseCases } from '../../../app/contract';
import { cellRange, formatAddress } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { Disclosure } from '../Disclosure';
import { Overwriting } from './Overwriting';
import { Problem } from './Problem';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

interface CitationsProps {
  readonly use: ReferenceUseCases;
  readonly list: InsertedList;
}

/** Names the sources in the workbook: as a line in a cell, or as a sheet of our own. */
export function Citations({ use, list }: CitationsProps): ReactElement {
  const { actions } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const [asked, setAsked] = useState<Change>();
  const [error, setError] = useState<unknown>();

  async function write(change: Change): Promise<void> {
    setAsked(undefined);
    const cell = formatAddress(change.sheet, cellRange(change.write.row, change.write.column));
    await actions.perform(async () => {
      await use.writeSourceLine(change);
      return { kind: 'said', words: () => words.list.lineDone(cell), undo: true };
    });
  }

  async function begin(): Promise<void> {
    setError(undefined);
    try {
      const ids = list.references.map(({ reference }) => reference.id);
      const change = await use.previewSourceLine(ids, 'here');
      if (change.overwrites) setAsked(change);
      else await write(change);
    } catch (failure) {
      setError(failure);
    }
  }

  const writeSheet = (): void =>
    void actions.perform(async () => {
      const sheet = await use.writeSourcesSheet();
      return { kind: 'said', words: () => words.list.sheetDone(sheet), undo: false };
    });
  const removeSheet = (): void =>
    void actions.perform(async () => {
      await use.removeSourcesSheet();
      return { kind: 'said', words: () => words.list.sheetRemoved, undo: false };
    });

  return (
    <Disclosure label={words.list.more}>
      <div className={styles.section}>
        <div className={styles.buttons}>
          <Button size="small" onClick={() => void begin()}>
            {words.list.line}
          </Button>
          <Button size="small" onClick={writeSheet}>
            {words.list.sheet}
          </Button>
          {list.sourcesSheet !== undefined && (
            <Button size="small" onClick={removeSheet}>
              {words.list.removeSheet(list.sourcesSheet)}
            </Button>
          )}
        </div>
        {asked !== undefined && (
          <Overwriting
            change={asked}
            onReplace={() => void write(asked)}
            onCancel={() => setAsked(undefined)}
          />
        )}
        {error !== undefined && <Problem error={error} />}
      </div>
    </Disclosure>
  );
}
