import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useNewBookStyles = makeStyles({
  problems: {
    ...typographyStyles.body1,
    color: tokens.colorStatusDangerForeground1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
});
