import { Combobox, Field, Option } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { ReferenceUseCases } from '../../../app/contract';
import { placeText } from '../../../messages/placeText';
import type { ReferencePlace } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useLastReady, useLoaded } from '../../shared/useLoaded';
import { Problem } from './Problem';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

/** While someone types, the sources are not asked for every letter. */
const PAUSE = 150;
const LISTED = 30;

interface PlaceFieldProps {
  readonly use: ReferenceUseCases;
  readonly source: string;
  readonly place: ReferencePlace | undefined;
  readonly onChange: (place: ReferencePlace | undefined) => void;
}

/** Search as you type, by name or key. Places of one name stand side by side with what tells them apart: nothing is guessed. */
export function PlaceField({ use, source, place, onChange }: PlaceFieldProps): ReactElement {
  const { language } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const [typed, setTyped] = useState('');
  const sought = useSettled(typed);
  const [round, setRound] = useState(0);
  const search = useCallback(
    (signal: AbortSignal) => {
      void round;
      return use.places(source, sought, signal);
    },
    [use, source, sought, round],
  );
  const found = useLoaded(search);
  // The list stays while the next one is on its way: what is being clicked must not vanish.
  const places = useLastReady(found?.kind === 'ready' ? found.value : undefined) ?? [];
  const chosen = place === undefined ? undefined : placeText(place, language);
  return (
    <>
      <Field label={words.ask.place} hint={words.ask.placeHint}>
        <Combobox
          className={styles.narrow}
          input={{ className: styles.narrow }}
          freeform
          // The list opens by itself; a button for it would be one more stop for the keyboard.
          expandIcon={null}
          autoComplete="off"
          value={chosen ?? typed}
          selectedOptions={place === undefined ? [] : [place.key]}
          onChange={(event) => {
            setTyped(event.target.value);
            if (place !== undefined) onChange(undefined);
          }}
          onOptionSelect={(_, { optionValue }) => {
            const picked = places.find(({ key }) => key === optionValue);
            if (picked === undefined) return;
            setTyped(picked.name);
            onChange(picked);
          }}
        >
          {places.slice(0, LISTED).map((one) => (
            <Option key={`${one.keyType} ${one.key}`} value={one.key} text={placeText(one, language)}>
              {placeText(one, language)}
            </Option>
          ))}
          {places.length > LISTED && (
            <Option key="more" value="" disabled>
              {words.ask.morePlaces}
            </Option>
          )}
          {found?.kind === 'ready' && places.length === 0 && (
            <Option key="none" value="" disabled>
              {words.ask.noPlace(sought)}
            </Option>
          )}
        </Combobox>
      </Field>
      {found?.kind === 'failed' && <Problem error={found.error} onRetry={() => setRound(round + 1)} />}
    </>
  );
}

/** A text once it has not changed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
