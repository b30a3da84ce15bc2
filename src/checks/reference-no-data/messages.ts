import type { CheckTexts } from '../support/check';

export type MessageId = 'nothing' | 'sign' | 'period';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Quelle hat keinen Wert',
    why: 'Ein Wert, den seine Quelle nicht nennt, lässt sich nicht belegen.',
    messages: {
      nothing: {
        message: '{source} hat für {place} keinen Wert.',
        advice: 'Eine andere Quelle wählen oder die Herkunft des Werts von Hand nennen.',
      },
      sign: {
        message: '{source} nennt für {place} statt einer Zahl das Zeichen „{sign}“.',
        advice: 'Nachsehen, was das Zeichen bei dieser Quelle heißt: oft ist der Wert geheim oder unbekannt.',
      },
      period: {
        message: '{source} hat für {place} keinen Wert für {period}, nur bis {newest}.',
        advice: 'Den Zeitraum prüfen.',
      },
    },
  },
  en: {
    title: 'Source has no value',
    why: 'A value that its source does not state cannot be proved.',
    messages: {
      nothing: {
        message: 'For {place} there is no value in {source}.',
        advice: 'Choose another source, or say by hand where the value comes from.',
      },
      sign: {
        message: 'For {place} there is the sign “{sign}” instead of a number in {source}.',
        advice: 'Find out what the sign means there: often the value is confidential or unknown.',
      },
      period: {
        message: 'For {place} there is no value for {period} in {source}, only up to {newest}.',
        advice: 'Check the period.',
      },
    },
  },
};
