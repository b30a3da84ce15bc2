import { makeStyles, tokens } from '@fluentui/react-components';

export const useSettingsStyles = makeStyles({
  bands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  band: { width: '96px' },
  checks: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
  },
});
