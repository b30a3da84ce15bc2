import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSharedStyles } from '../../shared/shared.styles';
import { useProfileStyles } from './Profile.styles';
import type { ProfileReader } from './useProfileReader';

/** Asks for the address of a profile and loads it; what takes longer can be cancelled. */
export function AddressField({ reader }: { readonly reader: ProfileReader }): ReactElement {
  const shared = useSharedStyles();
  const styles = useProfileStyles();
  const { text, asking } = reader;
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        reader.fetch();
      }}
    >
      <div className={styles.address}>
        <Field className={styles.field} label={text.address}>
          <Input
            className={styles.input}
            type="url"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            value={reader.address}
            onChange={(_, { value }) => reader.setAddress(value)}
          />
        </Field>
        {asking === undefined ? (
          <Button type="submit" disabledFocusable={reader.address.trim() === ''}>
            {text.fetch}
          </Button>
        ) : (
          <Button type="button" onClick={reader.cancel}>
            {text.cancel}
          </Button>
        )}
      </div>
      <p className={shared.secondary} role="status">
        {asking === undefined ? '' : text.fetching(asking)}
      </p>
    </form>
  );
}
