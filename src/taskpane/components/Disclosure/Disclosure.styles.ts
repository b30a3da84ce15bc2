import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useDisclosureStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    ...typographyStyles.body1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  chevron: {
    flexShrink: 0,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  turned: { transform: 'rotate(90deg)' },
});
