import type { Language } from '../model';
import { mapperDe } from './mapper.de';
import { mapperEn } from './mapper.en';
import type { MapperText } from './mapperText';

export type { MapperText } from './mapperText';

/** The texts of the mapper in a language. */
export function mapperText(language: Language): MapperText {
  return language === 'de' ? mapperDe : mapperEn;
}
