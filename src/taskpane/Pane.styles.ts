import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaneStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  foot: { position: 'sticky', bottom: 0, zIndex: 1 },
  main: {
    flexGrow: 1,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalXL}`,
  },
});
