import { makeStyles, tokens } from '@fluentui/react-components';

export const useNoticeStyles = makeStyles({
  root: { paddingInline: tokens.spacingHorizontalS },
  bar: {
    marginBottom: tokens.spacingVerticalS,
    boxShadow: tokens.shadow8,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
});
