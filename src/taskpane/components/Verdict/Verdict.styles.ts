import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useVerdictStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  sentence: {
    ...typographyStyles.subtitle1,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    '& > svg': { marginTop: tokens.spacingVerticalXS },
    margin: 0,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    fontVariantNumeric: 'tabular-nums',
  },
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalXXS,
    height: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  part: {
    flexBasis: 0,
    // One indicator among a million still is a place to click.
    minWidth: tokens.spacingHorizontalS,
    cursor: 'pointer',
    forcedColorAdjust: 'none',
  },
  partFaded: { opacity: 0.35 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  legendItem: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  legendOn: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
  legendReset: { color: tokens.colorBrandForegroundLink },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { whiteSpace: 'nowrap' },
});
