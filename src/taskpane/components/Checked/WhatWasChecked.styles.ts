import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckedStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  list: {
    listStyleType: 'none',
    marginBlock: `0 ${tokens.spacingVerticalS}`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});
