import { formatNumber } from './numbers';
import type { ReferenceText } from './referenceText';

const count = (value: number): string => formatNumber(value, 'de');

export const referenceText: ReferenceText = {
  title: 'Referenzwerte',
  intro: 'Amtliche Zahlen mit Quelle in die Tabelle übernehmen und aktuell halten.',
  loading: 'Die Quellen werden gelesen …',
  ask: {
    source: 'Quelle',
    sourceKinds: { embedded: 'Mitgelieferte Werte (ohne Netz)', workbook: 'Tabelle in dieser Mappe' },
    here: 'Ohne Netz',
    network: 'Im Netz',
    place: 'Ort',
    placeHint: 'Name oder amtlicher Schlüssel',
    noPlace: (text) => `Kein Ort passt zu „${text}“.`,
    morePlaces: 'Weitere Orte: mehr vom Namen eingeben.',
    statistic: 'Merkmal',
    choose: 'Bitte wählen',
    period: 'Zeitraum',
    emptySource:
      'Diese Quelle hat noch keine Werte. Eine Tabelle mit Ort, Merkmal, Zeitraum und Wert in der Mappe genügt.',
    asking: 'Die Quelle wird gefragt …',
    keyMissing:
      'Diese Quelle braucht einen Zugangsschlüssel. Er lässt sich unter „Quellen und Zugänge“ eintragen.',
  },
  answer: {
    heading: 'Wert',
    unit: 'Einheit',
    factor: (factor) => `aus Angaben in ${factor} umgerechnet`,
    sign: (flag) => `Zeichen der Quelle: „${flag}“`,
    noValue: 'keine Zahl',
    place: 'Ort',
    period: 'Zeitraum',
    source: 'Quelle',
    table: 'Tabelle',
    licence: 'Lizenz',
    noLicence: 'nicht angegeben',
    attribution: 'Namensnennung',
    asOf: 'Stand',
    retrieved: 'Abgerufen',
    lastGood: (day) => `Gezeigt wird der letzte gute Wert, abgerufen ${day}.`,
    fromCache: 'aus dem Zwischenspeicher',
  },
  chart: {
    label: ({ what, first, firstPeriod, last, lastPeriod, lowest, highest }) =>
      `${what}: ${firstPeriod} ${first}, ${lastPeriod} ${last}; niedrigster Wert ${lowest}, höchster ${highest}.`,
    values: (value) => `Alle ${count(value)} Zeiträume`,
  },
  insert: {
    asValue: 'Als Wert einfügen',
    asFormula: 'Als Formel einfügen',
    hint: 'Eingefügt wird in die in Excel markierte Zelle, zusammen mit der Herkunft.',
    newest: 'Beim Aktualisieren den neuesten Zeitraum nehmen',
    overwrites: 'In der Zelle steht schon etwas:',
    replace: 'Ersetzen',
    done: (cell) => `Eingefügt in ${cell}.`,
  },
  list: {
    heading: (value) => `Eingefügte Werte (${count(value)})`,
    none: 'Noch keine. Eingefügte Werte stehen hier mit Zelle, Quelle und Abrufdatum.',
    dropped: 'Ein Teil der gespeicherten Herkunft war nicht lesbar; der Rest ist aufgeführt.',
    overtyped: 'überschrieben: in der Zelle steht etwas anderes',
    lost: 'Die Zelle gibt es nicht mehr.',
    comesAlong: 'mitgeliefert',
    forget: 'Entfernen',
    forgetOf: (what) => `Herkunft entfernen: ${what}`,
    forgotten: 'Die Herkunft ist entfernt. Der Wert in der Zelle bleibt.',
    more: 'Quellen nennen',
    line: 'Quellenzeile in die markierte Zelle',
    lineDone: (cell) => `Quellenzeile in ${cell} geschrieben.`,
    sheet: 'Blatt „Quellen“ schreiben',
    sheetDone: (sheet) => `Das Blatt „${sheet}“ nennt jetzt alle Quellen.`,
    removeSheet: (sheet) => `Blatt „${sheet}“ entfernen`,
    sheetRemoved: 'Das Blatt mit den Quellen ist entfernt.',
  },
  refresh: {
    all: 'Alle aktualisieren',
    heading: 'Aktualisieren',
    asking: (done, total) => `Quellen werden gefragt: ${count(done)} von ${count(total)}`,
    upToDate: (value) => (value === 1 ? 'Der Wert ist aktuell.' : `Alle ${count(value)} Werte sind aktuell.`),
    overtyped: 'in der Zelle überschrieben',
    failed: (day) => `Nicht aktualisiert. Es bleibt der letzte gute Wert (${day}).`,
    newer: (period) => `Neuerer Zeitraum vorhanden: ${period}.`,
    lost: 'Die Zelle gibt es nicht mehr.',
    apply: (value) => (value === 1 ? '1 Wert übernehmen' : `${count(value)} Werte übernehmen`),
    applied: (value) => (value === 1 ? '1 Wert aktualisiert.' : `${count(value)} Werte aktualisiert.`),
    cancelled: 'Abgebrochen. Es wurde nichts geändert.',
  },
  compare: {
    heading: 'Mit Tabelle vergleichen',
    hint: 'Vergleicht eingefügte Werte und Gebietstabellen (Merkmal | Stadt | Gebiet) der Mappe mit den Quellen.',
    run: 'Vergleichen',
    running: 'Werte werden verglichen …',
    nothing:
      'Nichts zu vergleichen: In der Mappe steht weder ein eingefügter Wert noch eine Gebietstabelle (Merkmal | Stadt | Gebiet).',
    equal: (equal, all) =>
      all === 1
        ? `Der verglichene Wert stimmt mit der Quelle ${equal === 1 ? 'überein' : 'nicht überein'}.`
        : equal === all
          ? `Alle ${count(all)} verglichenen Werte stimmen mit der Quelle überein.`
          : `${count(equal)} von ${count(all)} verglichenen Werten stimmen mit der Quelle überein.`,
    fix: 'Berichtigen …',
    unknown: (value) =>
      value === 1
        ? '1 Zelle ließ sich nicht vergleichen: Die Quelle kennt den Ort oder das Merkmal nicht.'
        : `${count(value)} Zellen ließen sich nicht vergleichen: Die Quellen kennen den Ort oder das Merkmal nicht.`,
  },
  sources: {
    heading: 'Quellen und Zugänge',
    add: 'Datei hinzufügen',
    addHint:
      'Werte als .csv, .xlsx oder .zip, oder Einstellungen von Quellen als .json. Bleibt auf diesem Rechner.',
    added: 'Die Quelle ist hinzugefügt.',
    remove: 'Entfernen',
    removeOf: (source) => `Quelle entfernen: ${source}`,
    removed: 'Die Quelle ist entfernt.',
    key: (source) => `Zugangsschlüssel für ${source}`,
    keyHint: 'Bleibt auf diesem Rechner; nie in der Mappe.',
    keyStored: 'Ein Schlüssel ist auf diesem Rechner hinterlegt.',
    saveKey: 'Speichern',
    removeKey: 'Schlüssel entfernen',
    keySaved: 'Der Schlüssel ist auf diesem Rechner gespeichert.',
    keyRemoved: 'Der Schlüssel ist entfernt.',
    named: {
      ask: (source, hosts) =>
        `Diese Mappe nennt die Quelle „${source}“ bei ${hosts}. Gefragt wird dort nur, wenn Sie es erlauben; einen Schlüssel bekommt sie nie.`,
      allow: 'Diese Quelle erlauben',
      allowed: 'Die Quelle ist auf diesem Rechner erlaubt.',
      internal: (source, hosts) =>
        `Die Quelle „${source}“ dieser Mappe zeigt ins interne Netz (${hosts}) und wird nie gefragt.`,
    },
  },
};
