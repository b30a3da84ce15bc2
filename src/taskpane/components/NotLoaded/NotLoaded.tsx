import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { notLoadedText } from '../../../messages/notLoaded';
import type { Language } from '../../../model';
import { useSharedStyles } from '../../shared/shared.styles';
import { useNotLoadedStyles } from './NotLoaded.styles';

interface NotLoadedProps {
  readonly language: Language;
  readonly onRetry: () => void;
}

/** A part of the pane that did not arrive: says so in its place, and asks for it again. */
export function NotLoaded({ language, onRetry }: NotLoadedProps): ReactElement {
  const styles = useNotLoadedStyles();
  const shared = useSharedStyles();
  const { title, next, retry } = notLoadedText[language];
  return (
    <section role="alert" className={styles.root}>
      <h2 className={shared.heading}>{title}</h2>
      <p className={shared.body}>{next}</p>
      <Button className={styles.button} onClick={onRetry}>
        {retry}
      </Button>
    </section>
  );
}
