import { makeStyles, tokens } from '@fluentui/react-components';

export const useBusyStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  step: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  track: {
    height: tokens.spacingVerticalXS,
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: `${tokens.strokeWidthThin} solid GrayText`,
    },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  cancel: { alignSelf: 'flex-start' },
  skeleton: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  shape: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { '50%': { opacity: 0.5 } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  sentence: { height: tokens.lineHeightBase500, width: '80%' },
  bar: { height: tokens.spacingVerticalM },
  button: { height: '32px', width: '120px' },
  line: { height: tokens.spacingVerticalXXL },
});
