import { checkIds, languages } from '../model';
import type { CheckSetting, ProfileSettings } from './settingsSchema';
import { day, either, finite, keyed, object, oneOf, strictShape, text, type Reader } from './shapes';

const severity = oneOf(['off', 'info', 'warning', 'error']);

/** The check judges its own options. */
const options: Reader<CheckSetting> = (value) => {
  const { severity: given, ...rest } = object(value);
  return given === undefined ? rest : { ...rest, severity: severity(given) };
};

/** Reads as `settingsSchema` does, for what the pane loads before its first answer. */
export const storedSettings: Reader<ProfileSettings> = strictShape(
  {},
  {
    id: text,
    title: text,
    version: text,
    language: oneOf(languages),
    period: strictShape({ from: day, to: day }, {}),
    bands: either(
      oneOf(['100/85/65', '100/90/75']),
      strictShape({ met: finite, near: finite, under: finite }, {}),
    ),
    checks: keyed(checkIds, either(severity, options)),
  },
);
