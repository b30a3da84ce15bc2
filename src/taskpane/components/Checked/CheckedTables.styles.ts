import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckedTablesStyles = makeStyles({
  list: {
    listStyleType: 'none',
    marginBlock: `0 ${tokens.spacingVerticalS}`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});
