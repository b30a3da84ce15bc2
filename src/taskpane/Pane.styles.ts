import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaneStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100vh' },
  /** Scrolls by itself, so that nothing hides behind the tabs and the message at the bottom. */
  scrolled: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  foot: { flexShrink: 0 },
  main: {
    flexGrow: 1,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalXL}`,
  },
});
