import { formatNumber } from './numbers';
import type { Counted, UiText } from './uiText';

const count = (value: number): string => formatNumber(value, 'de');
const counted =
  (one: string, many: string): Counted =>
  (value) =>
    `${count(value)} ${value === 1 ? one : many}`;

/** Every text of the pane in German. */
export const de: UiText = {
  productName: 'Zielcheck',
  statuses: {
    met: 'erreicht',
    near: 'knapp',
    under: 'unter Ziel',
    critical: 'kritisch',
    open: 'offen',
    undefined: 'ohne Ziel',
  },
  statusCounts: {
    met: counted('erreicht', 'erreicht'),
    near: counted('knapp', 'knapp'),
    under: counted('unter Ziel', 'unter Ziel'),
    critical: counted('kritisch', 'kritisch'),
    open: counted('offen', 'offen'),
    undefined: counted('ohne Ziel', 'ohne Ziel'),
  },
  severityGroups: {
    error: (value) => `Fehler (${count(value)})`,
    warning: (value) => `${value === 1 ? 'Warnung' : 'Warnungen'} (${count(value)})`,
    info: (value) => `${value === 1 ? 'Hinweis' : 'Hinweise'} (${count(value)})`,
  },
  severityChoices: { off: 'aus', info: 'Hinweis', warning: 'Warnung', error: 'Fehler' },
  roles: {
    indicator: 'Indikator',
    target: 'Zielwert',
    actual: 'Ergebnis',
    percent: 'Zielerreichung',
    code: 'Kennung',
    unit: 'Einheit',
    baseline: 'Ausgangswert',
    deviation: 'Abweichung',
    period: 'Zeitraum',
    partner: 'Partner',
    explanation: 'Begründung',
    status: 'Status',
  },
  header: {
    picker: 'Was geprüft wird',
    wholeWorkbook: 'Ganze Mappe',
    wholeSheet: (sheet) => `${sheet} · alle Tabellen`,
    sheetWithoutTable: (sheet) => `${sheet} · keine Tabelle`,
  },
  menu: {
    label: 'Weitere Befehle',
    convertNumbers: 'Zahlen als Text umwandeln …',
    fillPercentages: 'Prozentwerte ausfüllen …',
    undo: 'Letzte Änderung zurücknehmen',
    settings: 'Einstellungen',
  },
  verdict: {
    noTable: 'Keine Indikatorentabelle gefunden',
    fine: (indicators, met) =>
      `Alles in Ordnung: ${counted('Indikator', 'Indikatoren')(indicators)} geprüft, ${counted('Ziel', 'Ziele')(met)} erreicht.`,
    more: counted('weiterer Befund', 'weitere Befunde'),
    missed: counted('Ziel verfehlt', 'Ziele verfehlt'),
    nearlyMissed: counted('Ziel knapp verfehlt', 'Ziele knapp verfehlt'),
    open: counted('Ergebnis offen', 'Ergebnisse offen'),
    causes: {
      'column-missing': counted('Spalte fehlt', 'Spalten fehlen'),
      'indicator-duplicate': counted('Indikator doppelt', 'Indikatoren doppelt'),
      'excel-error': counted('Excel-Fehlerwert', 'Excel-Fehlerwerte'),
      'number-as-text': counted('Zahl als Text', 'Zahlen als Text'),
      'not-a-number': counted('Eintrag ist keine Zahl', 'Einträge sind keine Zahlen'),
      'lost-thousands': counted(
        'Zahl vermutlich um das Tausendfache zu klein',
        'Zahlen vermutlich um das Tausendfache zu klein',
      ),
      'negative-value': counted('negativer Wert', 'negative Werte'),
      'target-missing': counted('Zielwert fehlt', 'Zielwerte fehlen'),
      'actual-missing': counted('Ergebnis offen', 'Ergebnisse offen'),
      'target-zero': counted('Zielwert ist null', 'Zielwerte sind null'),
      'percent-missing': counted('Prozentwert fehlt', 'Prozentwerte fehlen'),
      'percent-scale': counted(
        'Prozentwert um das Hundertfache verschoben',
        'Prozentwerte um das Hundertfache verschoben',
      ),
      'percent-inverted': counted('Prozentwert vertauscht', 'Prozentwerte vertauscht'),
      'percent-mismatch': counted('Prozentwert stimmt nicht', 'Prozentwerte stimmen nicht'),
      'under-target': counted('Ziel verfehlt', 'Ziele verfehlt'),
      'band-edge': counted('Wert an einer Stufengrenze', 'Werte an einer Stufengrenze'),
      'over-achievement': counted('Ziel weit übertroffen', 'Ziele weit übertroffen'),
    },
    and: 'und',
    findings: counted('Befund', 'Befunde'),
    barLabel: 'Stand der Indikatoren. Ein Klick zeigt nur diese.',
    showAll: 'Alle zeigen',
  },
  actions: {
    check: 'Prüfen',
    checkAgain: 'Erneut prüfen',
    mark: 'Markieren',
    markedState: 'Die Zeilen sind im Blatt markiert.',
    checkWorkbook: 'Ganze Mappe prüfen',
    retry: 'Erneut versuchen',
    back: 'Zurück',
    cancel: 'Abbrechen',
    close: 'Schließen',
    undo: 'Rückgängig',
  },
  busy: {
    opening: 'Die Mappe wird geöffnet …',
    reading: (sheet) => `„${sheet}“ wird gelesen …`,
    checking: (sheet) => `„${sheet}“ wird geprüft …`,
    writing: 'Wird geschrieben …',
    cancelled: 'Die Prüfung wurde abgebrochen.',
    stale: 'Das Blatt wurde seit der Prüfung geändert.',
  },
  achievement: {
    heading: 'Zielerreichung',
    targetLine: '100 %',
    actualOfTarget: (actual, target) => `${actual} von ${target}`,
    actualOnly: (actual) => `Ergebnis ${actual}`,
    targetOnly: (target) => `Ziel ${target}`,
    unnamed: (row) => `Zeile ${row} ohne Namen`,
    noValue: '–',
    more: (value) => `${count(value)} weitere zeigen`,
  },
  findings: {
    heading: (value) => `Befunde (${count(value)})`,
    none: 'Keine Befunde.',
    keys: 'Mit ↑ und ↓ durch die Befunde gehen, die Zelle wird in Excel ausgewählt. Eingabetaste: Einzelheiten. Esc: zurück zur vorigen Stelle im Blatt.',
    solveAll: 'Alle lösen',
    fix: {
      'convert-number': 'Umwandeln',
      'write-percent': 'Eintragen',
      'scale-number': 'Berichtigen',
      'write-formula': 'Formel eintragen',
      'write-sum': 'Summe eintragen',
    },
    fixFor: (action, cell) => `${action}: ${cell}`,
    details: (cell) => `Einzelheiten zu ${cell}`,
    found: 'Gefunden',
    expected: 'Erwartet',
    difference: 'Unterschied',
    points: (value) => `${value} Prozentpunkte`,
    why: 'Warum das zählt',
    next: 'Was hilft',
    empty: 'leer',
    more: (value) => `${count(value)} weitere zeigen`,
    dropped: (value) =>
      value === 1
        ? '1 weiterer Befund wurde gezählt, aber nicht aufgelistet.'
        : `${count(value)} weitere Befunde wurden gezählt, aber nicht aufgelistet.`,
  },
  changes: {
    fixTitle: 'Vorschau der Änderung',
    fixAllTitle: 'Alle lösen',
    fillTitle: 'Prozentwerte ausfüllen',
    intro: (value) =>
      value === 1
        ? 'Diese Zelle wird geändert, sonst nichts:'
        : `Diese ${count(value)} Zellen werden geändert, sonst nichts:`,
    nothing: 'Hier gibt es nichts mehr zu ändern.',
    nothingToFill:
      'Hier ist nichts auszufüllen: Die Prozentwerte stehen schon da, oder die Tabelle hat keine Spalte dafür.',
    loading: 'Die Vorschau wird geladen …',
    emptyCell: 'leer',
    overwrites: (value) =>
      value === 1
        ? 'In 1 Zelle wird etwas ersetzt, das dort steht.'
        : `In ${count(value)} Zellen wird etwas ersetzt, das dort steht.`,
    quoted: (text) => `„${text}“`,
    apply: (value) => (value === 1 ? '1 Zelle ändern' : `${count(value)} Zellen ändern`),
    as: 'Eintragen als',
    asFormula: 'Formel',
    asFormulaEffect: 'rechnet mit, wenn sich Zahlen ändern',
    asValue: 'Wert',
    asValueEffect: 'bleibt stehen, wie er ist',
    more: (value) => `und ${count(value)} weitere`,
  },
  notices: {
    applied: (value) => (value === 1 ? '1 Zelle geändert.' : `${count(value)} Zellen geändert.`),
    undone: 'Die Änderung ist zurückgenommen.',
    marked: (value) => (value === 1 ? '1 Zeile markiert.' : `${count(value)} Zeilen markiert.`),
    unmarked: 'Alle Markierungen sind entfernt.',
    choicesDropped: 'Die gespeicherten Einstellungen waren nicht lesbar. Es gelten die Voreinstellungen.',
  },
  noTable: {
    title: 'Hier steht noch keine Indikatorentabelle',
    needs:
      'Eine Tabelle wird erkannt, wenn in einer Kopfzeile Spalten für den Indikator, den Zielwert und das Ergebnis stehen. Die Spalte mit der Zielerreichung ist freiwillig.',
    nearMisses: 'Fast erkannt',
    looksLikeHeader: (row, missing) => `Zeile ${row} sieht aus wie eine Kopfzeile, es fehlt: ${missing}`,
    onSheet: (sheet) => `auf dem Blatt „${sheet}“`,
    sample: 'So kann sie aussehen',
    sampleHeader: ['Indikator', 'Zielwert', 'Ergebnis', '%'],
    sampleRows: [
      ['Teilnehmende an Beratungen', '80', '88', '110'],
      ['In Ausbildung vermittelt', '30', '18', '60'],
    ],
  },
  failure: {
    where: (place) => `Stelle: ${place}`,
    details: 'Einzelheiten für die Administration',
    crashed: 'Der Bereich konnte nicht angezeigt werden.',
    crashedNext: 'Die Mappe ist unverändert. Bitte den Bereich neu laden.',
  },
  checked: {
    at: (time) => `Geprüft um ${time} Uhr`,
    heading: 'Was geprüft wurde',
    table: counted('Indikator', 'Indikatoren'),
    column: (role, column, header) =>
      header === '' ? `${role}: Spalte ${column}` : `${role}: Spalte ${column} („${header}“)`,
    checks: 'Prüfungen',
  },
  settings: {
    title: 'Einstellungen',
    remembered: 'Die Einstellungen werden in dieser Arbeitsmappe gespeichert und reisen mit ihr.',
    language: 'Sprache',
    languageEffect: 'Sprache dieses Bereichs; die Mappe bleibt, wie sie ist.',
    languageOfExcel: 'Wie Excel',
    languages: { de: 'Deutsch', en: 'English' },
    bands: 'Stufen der Zielerreichung',
    bandsEffect:
      'Ab welchem Prozentwert ein Indikator als erreicht, knapp oder unter Ziel gilt. Darunter ist er kritisch.',
    bandsPreset: (met, near, under) => `${count(met)} / ${count(near)} / ${count(under)} %`,
    bandsOwn: 'Eigene',
    bandsOrder: 'Drei Zahlen von groß nach klein, zum Beispiel 100, 85 und 65.',
    bandFrom: (status) => `${status} ab (%)`,
    live: 'Beim Ändern mitprüfen',
    liveEffect: 'Prüft nach jeder Eingabe im Blatt von selbst.',
    checks: 'Prüfungen',
    checksEffect: 'Wie schwer ein Befund wiegt. „aus“ schaltet die Prüfung ab.',
    asDefault: (severity) => `Voreinstellung (${severity})`,
  },
};
