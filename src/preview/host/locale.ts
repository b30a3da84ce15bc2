import { englishSigns, germanSigns, type FormulaSigns } from './formula/tokens';

/** What differs between an English and a German Excel in cells and formulas. */
export interface HostLocale {
  /** "de-DE" */
  readonly id: string;
  readonly german: boolean;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly signs: FormulaSigns;
  /** Excel's short date, which the stored format "m/d/yyyy" stands for everywhere. */
  readonly shortDate: string;
}

export function hostLocale(id: string): HostLocale {
  const german = id.toLowerCase().startsWith('de');
  return {
    id,
    german,
    decimalSeparator: german ? ',' : '.',
    thousandsSeparator: german ? '.' : ',',
    signs: german ? germanSigns : englishSigns,
    shortDate: german ? 'dd.mm.yyyy' : 'm/d/yyyy',
  };
}
