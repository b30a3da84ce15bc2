import type { Language } from '../model';

/** What is said when a part of the pane does not arrive. It comes with the page itself: all other texts may be what is missing. */
export const notLoadedText: Readonly<
  Record<Language, { readonly title: string; readonly next: string; readonly retry: string }>
> = {
  de: {
    title: 'Ein Teil von Zielcheck konnte nicht geladen werden.',
    next: 'Die Mappe ist unverändert. Bitte die Verbindung prüfen und es dann noch einmal versuchen.',
    retry: 'Erneut versuchen',
  },
  en: {
    title: 'A part of Zielcheck could not be loaded.',
    next: 'The workbook is unchanged. Please check the connection, then try again.',
    retry: 'Try again',
  },
};
