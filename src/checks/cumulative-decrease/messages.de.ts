import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    decrease: {
      message:
        'Seit Beginn gezählt waren es „{earlierPeriod}“ schon {earlier}, „{laterPeriod}“ sind es nur noch {later} (verglichen mit {other}).',
      advice: 'Prüfen, welche der beiden Zahlen falsch ist, oder ob nur der eine Zeitraum gezählt wurde.',
    },
  },
};
