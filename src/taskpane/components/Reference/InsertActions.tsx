import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { InsertPreview, ReferenceUseCases } from '../../../app/contract';
import { cellRange, formatAddress, type Observation } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { Overwriting } from './Overwriting';
import { Problem } from './Problem';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

interface InsertActionsProps {
  readonly use: ReferenceUseCases;
  readonly observation: Observation;
  readonly isNewest: boolean;
}

/** Into the selected cell, as value or formula. What is there is shown before it gives way. */
export function InsertActions({ use, observation, isNewest }: InsertActionsProps): ReactElement {
  const { actions } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const [newest, setNewest] = useState(false);
  const [asked, setAsked] = useState<InsertPreview>();
  const [error, setError] = useState<unknown>();

  async function write(preview: InsertPreview): Promise<void> {
    setAsked(undefined);
    const { row, column } = preview.change.write;
    const cell = formatAddress(preview.change.sheet, cellRange(row, column));
    await actions.perform(async () => {
      await use.insert(preview);
      return { kind: 'said', words: () => words.insert.done(cell), undo: true };
    });
  }

  async function begin(as: 'value' | 'formula'): Promise<void> {
    setError(undefined);
    try {
      const preview = await use.previewInsert(observation, { as, follows: newest ? 'newest' : 'period' });
      if (preview.change.overwrites) setAsked(preview);
      else await write(preview);
    } catch (failure) {
      setError(failure);
    }
  }

  return (
    <div className={styles.section}>
      {isNewest && (
        <Checkbox
          label={words.insert.newest}
          checked={newest}
          onChange={(_, { checked }) => setNewest(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void begin('value')}>
          {words.insert.asValue}
        </Button>
        <Button onClick={() => void begin('formula')}>{words.insert.asFormula}</Button>
      </div>
      {asked === undefined ? (
        <p className={shared.secondary}>{words.insert.hint}</p>
      ) : (
        <Overwriting
          change={asked.change}
          onReplace={() => void write(asked)}
          onCancel={() => setAsked(undefined)}
        />
      )}
      {error !== undefined && <Problem error={error} />}
    </div>
  );
}
