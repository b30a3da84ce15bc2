import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaneStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100vh' },
  /** Scroll bars and the browser's own controls follow the theme, which need not be the system's. */
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  /**
   * Scrolls by itself, so that nothing hides behind the tabs and the message at the bottom. What is placed in it (words for screen
   * readers only) is placed by it: otherwise the page around it would grow and scroll as well.
   */
  scrolled: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
  },
  foot: { flexShrink: 0 },
  main: {
    flexGrow: 1,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalXL}`,
  },
});
