import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckTabStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  start: { alignSelf: 'flex-start' },
});
