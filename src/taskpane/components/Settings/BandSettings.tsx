import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../../model';
import { bandPresets, bandsOf } from '../../../profile';
import type { BandPreset, Bands, Profile } from '../../../profile';
import { formatNumber, readNumber } from '../../../messages';
import { settingsText } from '../../../messages/settingsText';
import { usePaneTools } from '../../shared/PaneContext';
import { useSettingsStyles } from './SettingsPage.styles';

const OWN = 'own';
const edges = ['met', 'near', 'under'] as const;
type Edge = (typeof edges)[number];
type Draft = Readonly<Record<Edge, string>>;

interface BandSettingsProps {
  readonly onChange: (profile: Profile) => void;
  readonly profile: Profile;
}

/** Where the bands begin: a named preset, or three numbers of one's own. */
export function BandSettings({ onChange, profile }: BandSettingsProps): ReactElement {
  const { language } = usePaneTools();
  const words = settingsText(language);
  const presets = Object.keys(bandPresets).filter(isPreset);
  const chosen = profile.bands ?? presets[0] ?? OWN;
  return (
    <>
      <Field label={words.bands} hint={words.bandsEffect}>
        <RadioGroup
          value={typeof chosen === 'string' ? chosen : OWN}
          onChange={(_, { value }) =>
            onChange({ ...profile, bands: isPreset(value) ? value : bandsOf(profile) })
          }
        >
          {presets.map((preset) => {
            const { met, near, under } = bandPresets[preset];
            return <Radio key={preset} value={preset} label={words.bandsPreset(met, near, under)} />;
          })}
          <Radio value={OWN} label={words.bandsOwn} />
        </RadioGroup>
      </Field>
      {typeof chosen !== 'string' && (
        <OwnBands bands={chosen} onChange={(bands) => onChange({ ...profile, bands })} />
      )}
    </>
  );
}

interface OwnBandsProps {
  readonly bands: Bands;
  readonly onChange: (bands: Bands) => void;
}

/** Applies only what makes sense: three numbers, each below the one before. Until then it says what is expected. */
function OwnBands({ bands, onChange }: OwnBandsProps): ReactElement {
  const { language, text } = usePaneTools();
  const words = settingsText(language);
  const styles = useSettingsStyles();
  const [draft, setDraft] = useState<Draft>(() => {
    const write = (value: number): string => formatNumber(value, language, { decimals: 10 });
    return { met: write(bands.met), near: write(bands.near), under: write(bands.under) };
  });
  const valid = toBands(draft, language) !== undefined;
  const edit = (edge: Edge, value: string): void => {
    const next = { ...draft, [edge]: value };
    setDraft(next);
    const made = toBands(next, language);
    if (made !== undefined) onChange(made);
  };
  return (
    <Field {...(valid ? {} : { validationMessage: words.bandsOrder, validationState: 'error' })}>
      <div role="group" aria-label={words.bandsOwn} className={styles.bands}>
        {edges.map((edge) => (
          <Field key={edge} label={words.bandFrom(text.statuses[edge])} size="small">
            <Input
              className={styles.band}
              inputMode="decimal"
              value={draft[edge]}
              aria-invalid={!valid}
              onChange={(_, { value }) => edit(edge, value)}
            />
          </Field>
        ))}
      </div>
    </Field>
  );
}

function toBands(draft: Draft, language: Language): Bands | undefined {
  const number = (value: string): number => readNumber(value, language);
  const bands = { met: number(draft.met), near: number(draft.near), under: number(draft.under) };
  return bands.met > bands.near && bands.near > bands.under && bands.under >= 0 && bands.met <= 1000
    ? bands
    : undefined;
}

function isPreset(value: string): value is BandPreset {
  return Object.hasOwn(bandPresets, value);
}
