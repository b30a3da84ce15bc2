import { makeStyles, tokens } from '@fluentui/react-components';

export const useSettingsStyles = makeStyles({
  bands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  band: { width: '96px' },
  option: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  check: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  checks: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
  },
});
