import { makeStyles, tokens } from '@fluentui/react-components';

export const useNotLoadedStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  button: { alignSelf: 'flex-start' },
});
