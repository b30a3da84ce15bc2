import { Button, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { mapperText } from '../../../messages/mapper';
import { formatAddress } from '../../../model';
import type { TableMapping } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { isReady } from '../../state/phase';
import type { PaneState } from '../../state/types';
import { useMapperStyles } from './Mapper.styles';

interface DecisionsProps {
  readonly mappings: readonly TableMapping[];
  readonly state: PaneState;
}

/** What is remembered about the tables of this workbook, each with the way back. */
export function Decisions({ mappings, state }: DecisionsProps): ReactElement | null {
  const { actions, language } = usePaneTools();
  const styles = useMapperStyles();
  const shared = useSharedStyles();
  const text = mapperText(language);
  const heading = useId();
  if (mappings.length === 0) return null;
  return (
    <div>
      <h3 id={heading} className={shared.groupHeading}>
        {text.decisions}
      </h3>
      <ul aria-labelledby={heading} className={shared.list}>
        {mappings.map(({ ignored, range, series, sheet }) => {
          const place = formatAddress(sheet, range);
          return (
            <li key={`${place} ${series ?? ''}`} className={styles.decision}>
              <span className={mergeClasses(shared.body, styles.decided)}>
                {ignored === true ? text.ignored(place) : text.decided(place, series)}
              </span>
              <Button
                size="small"
                aria-label={ignored === true ? text.checkAgainOf(place) : text.forgetOf(place)}
                disabledFocusable={!isReady(state.phase)}
                onClick={() => actions.removeMappings({ sheet, range })}
              >
                {ignored === true ? text.checkAgain : text.forget}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
