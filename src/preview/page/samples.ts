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
    { id: 'ostwerkstadt', title: { de: 'Fünf Teilprojekte', en: 'Five sub-projects (German)' } },
    { id: 'iq-quadrat', title: { de: 'Ergebnisse ohne Ziele', en: 'Results without targets (German)' } },
    {
      id: 'gebiete',
      title: { de: 'Gebiete Leipzig und Erfurt', en: 'Areas of Leipzig and Erfurt (German)' },
    },
    {
      id: 'berichtsmappe',
      title: { de: 'Berichtsmappe, leer', en: 'Reporting workbook, empty (German)' },
    },
    {
      id: 'berichtsmappe-mehrlin',
      title: { de: 'Berichtsmappe, ausgefüllt', en: 'Reporting workbook, filled in (German)' },
    },
    { id: 'leer', title: { de: 'Leere Mappe', en: 'Empty workbook' } },
  ];
