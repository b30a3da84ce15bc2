import { makeStyles, tokens } from '@fluentui/react-components';

export const useNoticeStyles = makeStyles({
  root: { position: 'sticky', bottom: 0, zIndex: 1, paddingInline: tokens.spacingHorizontalS },
  bar: {
    marginBottom: tokens.spacingVerticalS,
    boxShadow: tokens.shadow8,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
});
