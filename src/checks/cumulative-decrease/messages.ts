import type { CheckTexts } from '../support/check';

export type MessageId = 'decrease';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Aufsummierter Wert sinkt',
    why: 'Ein Wert, der seit Projektbeginn gezählt wird, kann nicht kleiner werden: Eine der beiden Zahlen ist falsch.',
    messages: {
      decrease: {
        message:
          'Seit Beginn gezählt waren es „{earlierPeriod}“ schon {earlier}, „{laterPeriod}“ sind es nur noch {later} (verglichen mit {other}).',
        advice: 'Prüfen, welche der beiden Zahlen falsch ist, oder ob nur der eine Zeitraum gezählt wurde.',
      },
    },
  },
  en: {
    title: 'Cumulative value falls',
    why: 'A value counted from the start of the project cannot become smaller: one of the two numbers is wrong.',
    messages: {
      decrease: {
        message:
          'Counted from the start it was {earlier} in “{earlierPeriod}”, but is only {later} in “{laterPeriod}” (compared with {other}).',
        advice: 'Check which of the two numbers is wrong, or whether only the one period was counted.',
      },
    },
  },
};
