import { makeStyles, tokens } from '@fluentui/react-components';

export const useFailureStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXS, color: tokens.colorStatusDangerForeground1 },
  button: { alignSelf: 'flex-start' },
  details: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace },
});
