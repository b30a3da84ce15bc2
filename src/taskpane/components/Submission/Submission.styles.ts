import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useSubmissionStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  start: { alignSelf: 'flex-start' },
  verdict: { ...typographyStyles.subtitle1, display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXS },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  open: { color: tokens.colorStatusDangerForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
  since: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  items: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  point: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  entries: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalXS,
  },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    alignItems: 'flex-start',
  },
  line: { display: 'block', overflowWrap: 'anywhere' },
  place: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%' },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
