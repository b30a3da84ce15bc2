import type { CheckTexts } from '../support/check';

export type MessageId = 'part';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Teil größer als das Ganze',
    why: 'Eine „davon“-Zeile zählt einen Teil der Zeile darüber: Sie kann nicht mehr enthalten als diese.',
    messages: {
      part: {
        message: 'Der Teil ist größer als das Ganze: {part#} von {whole#} („{name}“).',
        advice: 'Prüfen, welche der beiden Zahlen falsch ist oder ob die Zeile keine Teilmenge ist.',
      },
    },
  },
  en: {
    title: 'Part larger than its whole',
    why: 'An “of which” row counts a part of the row above: it cannot hold more than that.',
    messages: {
      part: {
        message: 'The part is larger than its whole: {part#} of {whole#} (“{name}”).',
        advice: 'Check which of the two numbers is wrong, or whether the row is no part at all.',
      },
    },
  },
};
