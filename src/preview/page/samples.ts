import type { Language } from '../../model';

/** The workbooks in assets/samples, in the order of the menu. */
export const samples: readonly { readonly id: string; readonly title: Readonly<Record<Language, string>> }[] =
  [
    { id: 'mehrlin', title: { de: 'MEHRLiN, Magdeburg', en: 'MEHRLiN, Magdeburg (German)' } },
    { id: 'mehrlin-en', title: { de: 'MEHRLiN, englisch', en: 'MEHRLiN, English' } },
    { id: 'mehrere-tabellen', title: { de: 'Mehrere Tabellen', en: 'Several tables' } },
    {
      id: 'alles-was-schiefgehen-kann',
      title: { de: 'Alles, was schiefgehen kann', en: 'Everything that can go wrong' },
    },
    { id: 'leer', title: { de: 'Leere Mappe', en: 'Empty workbook' } },
  ];
