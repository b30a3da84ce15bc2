import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { isReady } from '../../state/phase';
import type { PaneState } from '../../state/types';
import { FileButton } from '../FileButton';
import { Subpage } from '../Subpage';
import { AddressField } from './AddressField';
import { IndicatorFields } from './IndicatorFields';
import { useProfileStyles } from './Profile.styles';
import { Trouble } from './Trouble';
import { useProfilePage } from './useProfilePage';
import type { ProfileEditor } from './useProfilePage';

/** The report profile of the workbook: made from its tables, loaded, changed, stored, given as a file, removed. */
export function ProfilePage({ state }: { readonly state: PaneState }): ReactElement {
  const shared = useSharedStyles();
  const styles = useProfileStyles();
  const editor = useProfilePage(state);
  const { draft, stored, text } = editor;
  const ready = isReady(state.phase);
  return (
    <Subpage title={text.title}>
      <p className={shared.secondary}>{text.intro}</p>
      <p className={shared.body}>{originText(editor)}</p>
      <Trouble trouble={editor.reader.trouble} />
      <Sources editor={editor} />
      {draft !== undefined && <Draft editor={editor} draft={draft} ready={ready} />}
      {stored && (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={!ready} onClick={editor.remove}>
            {text.remove}
          </Button>
        </div>
      )}
    </Subpage>
  );
}

function originText({ origin, stored, text }: ProfileEditor): string {
  switch (origin.kind) {
    case 'reading':
      return text.reading;
    case 'loaded':
      return text.loaded(origin.from);
    case 'none':
      return stored ? '' : text.none;
    default:
      return text[origin.kind];
  }
}

function Sources({ editor }: { readonly editor: ProfileEditor }): ReactElement {
  const { propose, text } = editor;
  const shared = useSharedStyles();
  const styles = useProfileStyles();
  return (
    <div className={styles.group}>
      <div className={styles.buttons}>
        <Button disabledFocusable={propose === undefined} onClick={propose}>
          {text.propose}
        </Button>
        <FileButton accept=".json,application/json" label={text.load} onFile={editor.reader.readFile} />
      </div>
      <AddressField reader={editor.reader} />
      {propose === undefined && <p className={shared.secondary}>{text.proposeImpossible}</p>}
    </div>
  );
}

interface DraftProps {
  readonly editor: ProfileEditor;
  readonly draft: NonNullable<ProfileEditor['draft']>;
  readonly ready: boolean;
}

function Draft({ editor, draft, ready }: DraftProps): ReactElement {
  const { text: words } = usePaneTools();
  const shared = useSharedStyles();
  const styles = useProfileStyles();
  const { text } = editor;
  return (
    <div className={styles.group}>
      <Field label={text.name} size="small">
        <Input value={draft.title} onChange={(_, { value }) => editor.edit({ title: value })} />
      </Field>
      {draft.from.indicators === undefined ? (
        <p className={shared.secondary}>{text.noIndicators}</p>
      ) : (
        <section aria-label={text.indicators(draft.indicators.length)}>
          <h3 className={shared.groupHeading}>{text.indicators(draft.indicators.length)}</h3>
          <p className={shared.secondary}>{`${text.target}: ${text.targetHint}`}</p>
          {draft.indicators.map((indicator, index) => (
            <IndicatorFields
              key={indicator.from.id}
              editor={editor}
              draft={draft}
              index={index}
              indicator={indicator}
            />
          ))}
        </section>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!ready} onClick={editor.save}>
          {ready ? text.save : words.busy.writing}
        </Button>
        <Button onClick={editor.download}>{text.download}</Button>
      </div>
      <p className={shared.secondary}>{text.remembered}</p>
    </div>
  );
}
