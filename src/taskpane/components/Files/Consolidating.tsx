import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckedFile, Consolidated } from '../../../app/contract';
import { formatNumber } from '../../../messages';
import { manyFilesText } from '../../../messages/manyFiles';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { Problem } from '../Failure/Problem';
import { useFilesStyles } from './Files.styles';
import { useConsolidating } from './useConsolidating';

/** Conflicts listed; the workbook has them all. */
const SHOWN = 20;

/** Puts the files together: what does not fit first, then where it goes. */
export function Consolidating({ files }: { readonly files: readonly CheckedFile[] }): ReactElement | null {
  const { language } = usePaneTools();
  const { consolidate: text } = manyFilesText(language);
  const styles = useFilesStyles();
  const shared = useSharedStyles();
  const { busy, consolidated, done, error, inserted, ...work } = useConsolidating(files);
  if (!files.some(({ report }) => report !== undefined)) return null;
  return (
    <section className={styles.section} aria-labelledby="consolidate" aria-busy={busy}>
      <h3 id="consolidate" className={shared.groupHeading}>
        {text.title}
      </h3>
      {consolidated === undefined ? (
        <>
          <p className={shared.secondary}>{text.about}</p>
          <div>
            <Button appearance="primary" disabledFocusable={busy} onClick={work.consolidate}>
              {busy ? text.busy : text.action}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Result consolidated={consolidated} />
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={busy} onClick={work.open}>
              {text.open}
            </Button>
            <Button disabledFocusable={busy} onClick={work.insert}>
              {text.insert}
            </Button>
          </div>
        </>
      )}
      {inserted.length > 0 && (
        <div>
          <Button disabledFocusable={busy} onClick={work.takeOut}>
            {text.takeOut}
          </Button>
        </div>
      )}
      {error !== undefined && <Problem error={error} />}
      <div role="status" className={done === '' ? shared.unseen : shared.body}>
        {done}
      </div>
    </section>
  );
}

function Result({ consolidated }: { readonly consolidated: Consolidated }): ReactElement {
  const { language } = usePaneTools();
  const { consolidate: text } = manyFilesText(language);
  const styles = useFilesStyles();
  const shared = useSharedStyles();
  const { conflicts, indicators, partners, reports } = consolidated;
  const count = (value: number): string => formatNumber(value, language);
  return (
    <>
      <p className={styles.summary}>
        {conflicts.length === 0
          ? text.noConflicts
          : text.conflicts(count(conflicts.length), conflicts.length === 1)}
      </p>
      {conflicts.length > 0 && (
        <ul className={styles.conflicts}>
          {conflicts.slice(0, SHOWN).map(({ indicator, what }, index) => (
            <li key={`${index} ${indicator}`}>
              <span className={styles.place}>{indicator}</span> <span className={shared.body}>{what}</span>
            </li>
          ))}
        </ul>
      )}
      {conflicts.length > SHOWN && (
        <p className={shared.secondary}>{text.more(count(conflicts.length - SHOWN))}</p>
      )}
      <p className={shared.secondary}>{text.result(count(reports), count(indicators), count(partners))}</p>
    </>
  );
}
