import { Link, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { placesText } from '../../../messages/placesText';
import { formatRange, placesOf } from '../../../model';
import type { CellRange, Finding } from '../../../model';
import { LongList } from '../../shared/LongList';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';

/** Places shown at first and added by each "more". */
const PAGE = 24;

interface Place {
  readonly range: CellRange;
  readonly indicator?: string;
  readonly found?: number | string | null;
}

interface PlacesProps {
  readonly finding: Finding;
  readonly show: (value: number | string | null) => string;
}

/** Every place of a finding about several, each with what stands there and a jump. */
export function Places({ finding, show }: PlacesProps): ReactElement | null {
  const { actions, language } = usePaneTools();
  const shared = useSharedStyles();
  const heading = useId();
  const ranges = placesOf(finding);
  if (ranges.length < 2 && (finding.members ?? []).length < 2) return null;
  const text = placesText(language);
  // Of a great many not each is kept: then the ranges say it.
  const { members = [] } = finding;
  const count = finding.count ?? ranges.length;
  const places: readonly Place[] =
    members.length < count ? ranges.map((range): Place => ({ range })) : members;
  return (
    <div>
      <p id={heading} className={shared.secondary}>
        {text.all(count)}
      </p>
      <LongList items={places} page={PAGE} more={text.more}>
        {(shown) => (
          <ul aria-labelledby={heading} className={mergeClasses(shared.list, shared.body)}>
            {shown.map(({ range, indicator = '', found }) => (
              <li key={formatRange(range)}>
                <Link
                  as="button"
                  onClick={() => {
                    actions.enterList();
                    actions.goTo(finding.sheet, range);
                  }}
                >
                  {formatRange(range)}
                  {indicator !== '' && ` ${indicator}`}
                </Link>
                {found !== undefined && found !== null && found !== '' && `: ${show(found)}`}
              </li>
            ))}
          </ul>
        )}
      </LongList>
    </div>
  );
}
