import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** 100 on a scale that ends at 150. */
const TARGET_AT = 'calc(100% / 1.5)';

export const useAchievementStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { position: 'relative' },
  scale: {
    position: 'absolute',
    insetInlineStart: TARGET_AT,
    insetBlockEnd: 0,
    transform: 'translateX(-50%)',
    whiteSpace: 'nowrap',
    // Zoomed to 200 % in a narrow pane the heading needs the whole line; the line in the bars stays.
    '@media (max-width: 279px)': { display: 'none' },
  },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: { ...typographyStyles.body1, overflowWrap: 'anywhere', hyphens: 'auto' },
  percent: { ...typographyStyles.body1Strong, textAlign: 'end', alignSelf: 'start' },
  track: {
    gridColumn: '1 / -1',
    position: 'relative',
    display: 'block',
    height: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: `${tokens.strokeWidthThin} solid GrayText`,
    },
  },
  fill: { display: 'block', height: '100%', borderRadius: tokens.borderRadiusSmall },
  target: {
    position: 'absolute',
    insetBlock: `calc(-1 * ${tokens.spacingVerticalXXS})`,
    insetInlineStart: TARGET_AT,
    width: tokens.strokeWidthThick,
    marginInlineStart: `calc(-1 * ${tokens.strokeWidthThin})`,
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  /** Two slanted gaps near the end say: this bar goes on. */
  cut: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineEnd: tokens.spacingHorizontalS,
    width: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    transform: 'skewX(-20deg)',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas' },
  },
  state: {
    gridColumn: '1 / -1',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
});
