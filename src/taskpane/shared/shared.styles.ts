import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Looks that several parts share. */
export const useSharedStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  groupHeading: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
  secondary: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  body: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  focusable: {
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThin})`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  plainButton: {
    appearance: 'none',
    backgroundColor: 'transparent',
    border: 'none',
    color: 'inherit',
    cursor: 'pointer',
    fontFamily: 'inherit',
    textAlign: 'start',
    // Not "padding": its longhands would stand beside the inline and block paddings of those who use this.
    paddingBlock: 0,
    paddingInline: 0,
    margin: 0,
  },
  /** A button that reads as a link, at the end of a list. */
  more: { color: tokens.colorBrandForegroundLink, minHeight: '24px', alignSelf: 'start' },
  /** Read by screen readers only. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
