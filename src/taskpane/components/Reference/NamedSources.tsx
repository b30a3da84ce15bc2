import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ConfiguredSource, ReferenceUseCases } from '../../../app/contract';
import { useSharedStyles } from '../../shared/shared.styles';
import { Problem } from './Problem';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

interface NamedSourcesProps {
  readonly use: ReferenceUseCases;
  readonly sources: readonly ConfiguredSource[];
  readonly onChange: () => void;
}

/** Sources that only the workbook names: asked after a person has seen their hosts and allowed them. */
export function NamedSources({ use, sources, onChange }: NamedSourcesProps): ReactElement {
  const { named } = useWords().sources;
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const [error, setError] = useState<unknown>();
  const [said, setSaid] = useState('');

  async function allow(source: string): Promise<void> {
    setError(undefined);
    try {
      await use.confirmSource(source);
      setSaid(named.allowed);
      onChange();
    } catch (failure) {
      setError(failure);
    }
  }

  const open = sources.filter(({ fromWorkbook = 'confirmed' }) => fromWorkbook !== 'confirmed');
  return (
    <>
      {said !== '' && (
        <p role="status" className={shared.body}>
          {said}
        </p>
      )}
      {error !== undefined && <Problem error={error} />}
      {open.map(({ id, title, hosts = [], fromWorkbook }) => {
        const say = fromWorkbook === 'private' ? named.internal : named.ask;
        return (
          <div key={id} role="group" aria-label={title} className={styles.tight}>
            <p className={shared.body}>{say(title, hosts.join(', '))}</p>
            {fromWorkbook === 'unconfirmed' && (
              <Button className={styles.start} onClick={() => void allow(id)}>
                {named.allow}
              </Button>
            )}
          </div>
        );
      })}
    </>
  );
}
