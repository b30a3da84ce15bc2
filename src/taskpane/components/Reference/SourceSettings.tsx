import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { ConfiguredSource, ReferenceUseCases } from '../../../app/contract';
import { useSharedStyles } from '../../shared/shared.styles';
import { Disclosure } from '../Disclosure';
import { Problem } from './Problem';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

interface SourceSettingsProps {
  readonly use: ReferenceUseCases;
  readonly sources: readonly ConfiguredSource[];
  /** @param source one that was just added */
  readonly onChange: (source?: string) => void;
}

/** Files, configurations and keys of this machine. */
export function SourceSettings({ use, sources, onChange }: SourceSettingsProps): ReactElement {
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const [error, setError] = useState<unknown>();
  const [said, setSaid] = useState('');

  async function change(work: () => Promise<string | undefined>, done: string): Promise<void> {
    setError(undefined);
    setSaid('');
    try {
      const added = await work();
      setSaid(done);
      onChange(added);
    } catch (failure) {
      setError(failure);
    }
  }

  return (
    <Disclosure label={words.sources.heading}>
      <div className={styles.section}>
        <FilePicker
          onPick={(file) =>
            void change(
              async () => use.addSource({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
              words.sources.added,
            )
          }
        />
        <p role="status" className={shared.body}>
          {said}
        </p>
        {error !== undefined && <Problem error={error} />}
        <ul className={shared.list}>
          {sources
            .filter(({ own }) => own)
            .map(({ id, title }) => (
              <li key={id} className={styles.item}>
                <div className={styles.line}>
                  <span className={shared.body}>{title}</span>
                  <Button
                    size="small"
                    aria-label={words.sources.removeOf(title)}
                    onClick={() =>
                      void change(async () => {
                        await use.removeSource(id);
                        return undefined;
                      }, words.sources.removed)
                    }
                  >
                    {words.sources.remove}
                  </Button>
                </div>
              </li>
            ))}
        </ul>
        {sources
          .filter(({ takesKey }) => takesKey)
          .map((source) => (
            <KeyField
              key={source.id}
              source={source}
              onStore={(key) =>
                void change(
                  async () => {
                    await use.storeKey(source.id, key);
                    return undefined;
                  },
                  key === '' ? words.sources.keyRemoved : words.sources.keySaved,
                )
              }
            />
          ))}
      </div>
    </Disclosure>
  );
}

function FilePicker({ onPick }: { readonly onPick: (file: File) => void }): ReactElement {
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <div className={styles.tight}>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.xlsx,.xlsm,.xls,.ods,.zip,.json"
        aria-label={words.sources.add}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onPick(file);
          // The same file can be picked again after it was changed.
          target.value = '';
        }}
      />
      <Button className={styles.start} aria-describedby={hint} onClick={() => input.current?.click()}>
        {words.sources.add}
      </Button>
      <p id={hint} className={shared.secondary}>
        {words.sources.addHint}
      </p>
    </div>
  );
}

interface KeyFieldProps {
  readonly source: ConfiguredSource;
  readonly onStore: (key: string) => void;
}

/** A key goes in and never comes out again: not even here is a stored one shown. */
function KeyField({ source, onStore }: KeyFieldProps): ReactElement {
  const words = useWords();
  const styles = useReferenceStyles();
  const [key, setKey] = useState('');
  return (
    <form
      className={styles.tight}
      onSubmit={(event) => {
        event.preventDefault();
        if (key.trim() === '') return;
        onStore(key);
        setKey('');
      }}
    >
      <Field
        label={words.sources.key(source.title)}
        hint={source.needsKey ? words.sources.keyHint : words.sources.keyStored}
      >
        <Input
          type="password"
          autoComplete="off"
          className={styles.narrow}
          input={{ className: styles.narrow }}
          value={key}
          onChange={(_, { value }) => setKey(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" disabledFocusable={key.trim() === ''}>
          {words.sources.saveKey}
        </Button>
        {!source.needsKey && (
          <Button size="small" onClick={() => onStore('')}>
            {words.sources.removeKey}
          </Button>
        )}
      </div>
    </form>
  );
}
