import { Button, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { CheckedFile } from '../../../app/contract';
import { describeFinding } from '../../../checks';
import { formatNumber } from '../../../messages';
import { filesText } from '../../../messages/files';
import { manyFilesText } from '../../../messages/manyFiles';
import { nearMissText, noTableText } from '../../../messages/noTableText';
import { formatAddress, formatPlacesOn, severities } from '../../../model';
import type { Finding } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { FailureDetails } from '../Failure';
import { SeverityIcon } from '../SeverityIcon';
import { SinceRecord } from '../Submission/SinceProtocol';
import { useFilesStyles } from './Files.styles';

/** Findings listed of a file: more are for whoever opens it. */
const SHOWN = 8;

interface FileDetailsProps {
  readonly file: CheckedFile;
  readonly onRemove: () => void;
}

/** What is known of one file: why it cannot be used and what to do, or its most serious findings. */
export function FileDetails({ file, onRemove }: FileDetailsProps): ReactElement {
  const { language } = usePaneTools();
  const text = manyFilesText(language);
  const styles = useFilesStyles();
  const shared = useSharedStyles();
  const { digest, findings, findingsDropped, since } = file;
  const worst = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const rest = worst.length - SHOWN + findingsDropped;
  return (
    <div className={styles.details}>
      {digest.error !== null && (
        <>
          <p className={shared.body}>{filesText(language).errors[digest.error]}</p>
          <FailureDetails details={digest.details} />
          <NearMisses nearMisses={file.nearMisses} />
        </>
      )}
      {since?.record !== undefined && <SinceRecord record={since.record} changes={since.changes} />}
      {digest.error === null && worst.length === 0 && <p className={shared.body}>{text.nothingFound}</p>}
      {worst.length > 0 && (
        <ul aria-label={text.worst} className={shared.list}>
          {worst.slice(0, SHOWN).map((finding, index) => (
            <FindingLine key={`${index} ${finding.check}`} finding={finding} />
          ))}
        </ul>
      )}
      {rest > 0 && <p className={shared.secondary}>{text.more(formatNumber(rest, language))}</p>}
      <Button size="small" appearance="subtle" aria-label={text.remove(digest.file)} onClick={onRemove}>
        {text.removeShort}
      </Button>
    </div>
  );
}

/** What was nearly a table: so that one sees at once which header has to be written otherwise. */
function NearMisses({ nearMisses }: Pick<CheckedFile, 'nearMisses'>): ReactElement | null {
  const { language, text } = usePaneTools();
  const styles = useFilesStyles();
  const shared = useSharedStyles();
  const title = useId();
  const rest = nearMisses.length - SHOWN;
  if (nearMisses.length === 0) return null;
  return (
    <>
      <h3 id={title} className={shared.groupHeading}>
        {noTableText(language).nearMisses}
      </h3>
      <ul aria-labelledby={title} className={shared.list}>
        {nearMisses.slice(0, SHOWN).map((miss) => {
          const place = formatAddress(miss.sheet, miss.range);
          return (
            <li key={place}>
              <span className={styles.place}>{place}</span>{' '}
              <span className={mergeClasses(shared.body, styles.line)}>
                {nearMissText(miss, text.roles, language)}
              </span>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <p className={shared.secondary}>{filesText(language).page.more(formatNumber(rest, language))}</p>
      )}
    </>
  );
}

function FindingLine({ finding }: { readonly finding: Finding }): ReactElement {
  const { checkTexts } = usePaneTools();
  const styles = useFilesStyles();
  const shared = useSharedStyles();
  const { message, advice } = describeFinding(finding, checkTexts);
  return (
    <li className={styles.finding}>
      <SeverityIcon severity={finding.severity} />
      <div>
        <span className={styles.place}>{formatPlacesOn(finding)}</span>{' '}
        <span className={shared.secondary}>{finding.indicator}</span>
        <span className={mergeClasses(shared.body, styles.line)}>{message}</span>
        <span className={mergeClasses(shared.secondary, styles.line)}>{advice}</span>
      </div>
    </li>
  );
}
