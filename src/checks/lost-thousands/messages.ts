import type { CheckTexts } from '../support/check';

export type MessageId = 'thousands';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Tausender verloren',
    why: 'Wird „10.360“ in ein englisch eingestelltes Excel getippt, liest es zehn Komma drei sechs. Aus tausenden Teilnehmenden werden zehn.',
    messages: {
      thousands: {
        message: 'Gezählt wird in ganzen Zahlen, hier steht {value}. Gemeint ist wohl {expected}.',
        advice: 'Prüfen und, wenn es stimmt, mit 1.000 malnehmen.',
      },
    },
  },
  en: {
    title: 'Lost thousands',
    why: 'If “10.360” is typed in German style into an English Excel, it reads ten point three six. Thousands of participants become ten.',
    messages: {
      thousands: {
        message: 'Counts are whole numbers, but this is {value}. Probably {expected} is meant.',
        advice: 'Check it and, if so, multiply by 1,000.',
      },
    },
  },
};
