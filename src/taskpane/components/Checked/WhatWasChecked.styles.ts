import { makeStyles } from '@fluentui/react-components';

export const useCheckedStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
});
