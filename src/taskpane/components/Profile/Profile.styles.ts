import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useProfileStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  indicator: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    border: 'none',
    margin: 0,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: 0,
    minWidth: 0,
    '&:not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  field: { flexGrow: 1, flexBasis: '104px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  address: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  last: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  problems: {
    ...typographyStyles.body1,
    color: tokens.colorStatusDangerForeground1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
});
