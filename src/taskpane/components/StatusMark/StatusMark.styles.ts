import { makeStyles, tokens } from '@fluentui/react-components';

export const useStatusMarkStyles = makeStyles({
  root: { flexShrink: 0 },
  met: { color: tokens.colorPaletteGreenForeground3 },
  near: { color: tokens.colorPaletteMarigoldForeground3 },
  under: { color: tokens.colorPaletteDarkOrangeForeground3 },
  critical: { color: tokens.colorPaletteRedForeground3 },
  open: { color: tokens.colorNeutralForeground3 },
  undefined: { color: tokens.colorNeutralForeground3 },
  unclear: { color: tokens.colorNeutralForeground3 },
  'not-due': { color: tokens.colorNeutralForeground3 },
});

/** With forced colours the system's own take over: areas keep their length and give up their hue. */
const forced = { '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } };

/** The same hues as areas: bars and their parts. */
export const useStatusFillStyles = makeStyles({
  met: { backgroundColor: tokens.colorPaletteGreenBackground3, ...forced },
  near: { backgroundColor: tokens.colorPaletteMarigoldBackground3, ...forced },
  under: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3, ...forced },
  critical: { backgroundColor: tokens.colorPaletteRedBackground3, ...forced },
  open: { backgroundColor: tokens.colorNeutralStroke1, ...forced },
  undefined: { backgroundColor: tokens.colorNeutralStroke1, ...forced },
  unclear: { backgroundColor: tokens.colorNeutralStroke1, ...forced },
  'not-due': { backgroundColor: tokens.colorNeutralStroke1, ...forced },
});
