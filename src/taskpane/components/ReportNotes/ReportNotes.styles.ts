import { makeStyles, tokens } from '@fluentui/react-components';

export const useReportNotesStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});
