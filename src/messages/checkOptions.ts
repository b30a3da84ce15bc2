import type { CheckId, Language } from '../model';

/** One option of a check as the settings offer it: a number, with what it does in one line. */
export interface OptionText {
  readonly label: string;
  readonly effect: string;
}

type OptionTexts = Readonly<Record<string, Readonly<Record<Language, OptionText>>>>;

/** Texts of the options that can be set in the pane, by check and by the option's name in a profile. */
const options: Readonly<Partial<Record<CheckId, OptionTexts>>> = {
  'over-achievement': {
    infoAbove: {
      de: { label: 'Hinweis über (%)', effect: 'Ab hier wird um eine Begründung gebeten.' },
      en: { label: 'Note above (%)', effect: 'Beyond this an explanation is asked for.' },
    },
    warningAbove: {
      de: {
        label: 'Warnung über (%)',
        effect: 'Ab hier stimmt vermutlich der Zielwert oder die Einheit nicht.',
      },
      en: { label: 'Warning above (%)', effect: 'Beyond this the target or its unit is in doubt.' },
    },
  },
};

/** The text of a check's option, or `undefined` for one that only a profile sets. */
export function optionText(check: CheckId, option: string, language: Language): OptionText | undefined {
  return options[check]?.[option]?.[language];
}
