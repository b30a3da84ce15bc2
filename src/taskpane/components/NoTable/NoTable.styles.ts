import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useNoTableStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  miss: {
    ...typographyStyles.body1,
    width: '100%',
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  sheet: { display: 'block' },
  table: { borderCollapse: 'collapse', width: '100%' },
  caption: { textAlign: 'start', paddingBottom: tokens.spacingVerticalXS },
  cell: {
    textAlign: 'start',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  numeric: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});
