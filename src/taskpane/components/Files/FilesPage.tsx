import { Button, Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatNumber } from '../../../messages';
import { filesText } from '../../../messages/files';
import { manyFilesText } from '../../../messages/manyFiles';
import { fileVerdicts } from '../../../model';
import { fileVerdict } from '../../../app/batch/order';
import { usePaneTools } from '../../shared/PaneContext';
import { PAGE_TYPE, saveFile } from '../../shared/saveFile';
import { useSharedStyles } from '../../shared/shared.styles';
import { ProgressLine } from '../Busy';
import { Problem } from '../Failure/Problem';
import { NotLoaded } from '../NotLoaded';
import { Subpage } from '../Subpage';
import { Consolidating } from './Consolidating';
import { DropZone } from './DropZone';
import { useFilesStyles } from './Files.styles';
import { FileTable } from './FileTable';
import { NotTaken } from './NotTaken';
import { Searching } from './Searching';
import { useFileBatch, type BatchOnPage } from './useFileBatch';

/** Many workbooks at once: pick, see which need someone, put them together. */
export function FilesPage(): ReactElement {
  const { language } = usePaneTools();
  const text = manyFilesText(language);
  const shared = useSharedStyles();
  const page = useFileBatch();
  const { batch, failure, files, left, notes, ownProfile, profile, progress, refused } = page;
  const count = (value: number): string => formatNumber(value, language);
  return (
    <Subpage title={text.title}>
      {files.length === 0 && <p className={shared.secondary}>{text.intro}</p>}
      {progress === undefined && (
        <DropZone
          label={files.length === 0 ? text.choose : text.chooseMore}
          first={files.length === 0}
          onFiles={(picked) => batch.add(picked, profile)}
          onFolder={({ files: found, ...what }) => batch.add(found, profile, what)}
          onFolders={(dropped) => void batch.search(dropped, profile)}
        />
      )}
      {progress === 'searching' && <Searching onCancel={() => batch.cancel()} />}
      {typeof progress === 'object' && (
        <ProgressLine
          label={text.progress(count(progress.done), count(progress.all))}
          done={progress.done / progress.all}
          onCancel={() => batch.cancel()}
        />
      )}
      {ownProfile !== undefined && (
        <Checkbox
          checked={profile !== undefined}
          disabled={progress !== undefined}
          label={text.ownProfile(ownProfile.title ?? ownProfile.id ?? '–')}
          onChange={(_, { checked }) => page.useOwnProfile(checked === true)}
        />
      )}
      <NotTaken refused={refused} notes={notes} />
      {failure === 'not-loaded' && <NotLoaded language={language} onRetry={() => batch.resume(profile)} />}
      {failure !== undefined && failure !== 'not-loaded' && <Problem error={failure} />}
      {progress === undefined && failure !== 'not-loaded' && left > 0 && (
        <div>
          <p className={shared.body}>{text.cancelled(count(left), left === 1)}</p>
          <Button onClick={() => batch.resume(profile)}>{text.resume}</Button>
        </div>
      )}
      <Answer page={page} />
    </Subpage>
  );
}

/** What became of the files: a sentence, the table, and what can be made of them. */
function Answer({ page: { batch, files, progress } }: { readonly page: BatchOnPage }): ReactElement {
  const { actions, checkTexts, language, text: ui } = usePaneTools();
  const text = manyFilesText(language);
  const styles = useFilesStyles();
  const save = async (): Promise<void> => {
    const { name, html } = (await actions.files()).page(files, ui, checkTexts);
    saveFile(name, html, PAGE_TYPE);
  };
  const { verdicts } = filesText(language);
  const counted = fileVerdicts.toReversed().flatMap((verdict) => {
    const count = files.filter(({ digest }) => fileVerdict(digest) === verdict).length;
    return count === 0 ? [] : `${formatNumber(count, language)} ${verdicts[verdict]}`;
  });
  const summary = text.summary(formatNumber(files.length, language), files.length === 1, counted.join(', '));
  return (
    <>
      <p role="status" className={styles.summary} hidden={files.length === 0}>
        {files.length > 0 && summary}
      </p>
      {files.length > 0 && (
        <>
          <FileTable files={files} onRemove={(file) => batch.remove(file)} />
          <div className={styles.buttons}>
            <Button onClick={() => void save()}>{text.save}</Button>
            <Button
              appearance="subtle"
              disabledFocusable={progress !== undefined}
              onClick={() => batch.clear()}
            >
              {text.clear}
            </Button>
          </div>
          <Consolidating files={files} />
        </>
      )}
    </>
  );
}
