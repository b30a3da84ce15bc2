import type { AskedHosts, CheckId, JudgedBy, Language } from '../model';
import { formatNumber } from './numbers';

/** Names of checks in one line; more are in the output for programs. */
const NAMED = 12;
/** The longest title that is worth reading. */
const LONGEST_TITLE = 120;

/** Whose profile judged, and what the workbook changed about its checks, a line each; nothing where nobody changed anything. */
export function judgedLines(judgedBy: JudgedBy, language: Language): string[] {
  const german = language === 'de';
  const { from, off, lowered, kept } = judgedBy;
  const name = nameOf(judgedBy, german);
  const whose = german
    ? {
        given: 'Geprüft nach dem angegebenen Profil',
        workbook: 'Geprüft nach dem Profil der Mappe',
        default: '',
      }
    : {
        given: 'Checked by the profile given',
        workbook: 'Checked by the profile of the workbook',
        default: '',
      };
  const lines = from === 'default' ? [] : [`${whose[from]}${name === '' ? '' : `: ${name}`}.`];
  const told = (checks: readonly CheckId[], say: (count: string, one: boolean) => string): void => {
    if (checks.length === 0) return;
    const names = checks.slice(0, NAMED).join(', ');
    const rest = checks.length > NAMED ? ', …' : '';
    lines.push(`${say(formatNumber(checks.length, language), checks.length === 1)}: ${names}${rest}.`);
  };
  told(off, (count, one) =>
    german
      ? `${count} ${one ? 'Prüfung' : 'Prüfungen'} von der Mappe ausgeschaltet`
      : `${count} ${one ? 'check' : 'checks'} switched off by the workbook`,
  );
  told(lowered, (count, one) =>
    german
      ? `${count} ${one ? 'Fehlerprüfung' : 'Fehlerprüfungen'} von der Mappe herabgestuft`
      : `${count} ${one ? 'check' : 'checks'} of errors lowered by the workbook`,
  );
  told(kept, (count, one) =>
    german
      ? `${count} ${one ? 'Fehlerprüfung gilt' : 'Fehlerprüfungen gelten'} trotzdem, obwohl die Mappe sie abschwächt`
      : `${count} ${one ? 'check' : 'checks'} of errors kept although the workbook weakens ${one ? 'it' : 'them'}`,
  );
  return lines;
}

/** Which hosts were asked, and which the workbook names and nobody asked, a line each. */
export function askedLines({ asked, notAsked }: AskedHosts, language: Language): string[] {
  const german = language === 'de';
  return [
    ...(asked.length === 0
      ? []
      : [`${german ? 'Nach Referenzwerten gefragt' : 'Asked for reference values'}: ${asked.join(', ')}.`]),
    ...notAsked.map(({ title, hosts, why }) => {
      const at = hosts.join(', ');
      if (why === 'private')
        return german
          ? `Nicht gefragt, weil intern: die Quelle „${title}“ dieser Mappe (${at}).`
          : `Not asked because it is internal: the source “${title}” of this workbook (${at}).`;
      return german
        ? `Nicht gefragt: die Quelle „${title}“ dieser Mappe (${at}). Wer sie kennt, erlaubt sie mit --trust-workbook-sources.`
        : `Not asked: the source “${title}” of this workbook (${at}). Who knows it allows it with --trust-workbook-sources.`;
    }),
  ];
}

function nameOf({ id, title, version }: Pick<JudgedBy, 'id' | 'title' | 'version'>, german: boolean): string {
  const shown = (title ?? '') === '' ? id : title;
  if (shown === undefined || shown === '') return '';
  const short = shown.length > LONGEST_TITLE ? `${shown.slice(0, LONGEST_TITLE)}…` : shown;
  const more = [id === shown ? undefined : id, version].filter((part) => part !== undefined).join(', ');
  const quoted = german ? `„${short}“` : `“${short}”`;
  return more === '' ? quoted : `${quoted} (${more})`;
}
