import { makeStyles, tokens } from '@fluentui/react-components';

export const useChangesStyles = makeStyles({
  spinner: { justifyContent: 'flex-start' },
  line: {
    paddingBlock: tokens.spacingVerticalXS,
    fontVariantNumeric: 'tabular-nums',
    '&:not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  before: { color: tokens.colorNeutralForeground2 },
  formula: { display: 'block', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
