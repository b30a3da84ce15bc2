import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useHeaderStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalS}`,
  },
  commands: {
    listStyleType: 'none',
    margin: 0,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: `0 ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    marginBottom: tokens.spacingVerticalS,
  },
  command: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  picker: {
    ...typographyStyles.body1Strong,
    flexGrow: 1,
    minWidth: 0,
    height: '32px',
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
});
