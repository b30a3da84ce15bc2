import { placeText } from './placeText';
import { isUntrusted, PROXY_LOGIN, type ReferenceWordings } from './referenceWordings';

const source = (title: string | undefined): string => (title === undefined ? 'Die Quelle' : `„${title}“`);
const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '' : ` (mehr als ${Math.round(bytes / 1_000_000)} MB)`;
const seconds = (count: number): string =>
  count < 120 ? `${count} Sekunden` : `${Math.ceil(count / 60)} Minuten`;

/** Seconds: what asks for more than a day is not waited for. */
const LONGEST_WAIT = 86_400;

export const referenceGerman: ReferenceWordings = {
  'source-invalid': ({ problems }) => {
    const [first] = problems?.de ?? [];
    const where = first === undefined ? '' : ` bei „${first.path}“: ${first.message.replace(/\.$/, '')}`;
    return {
      title: `Die Einstellungen der Quellen lassen sich nicht verwenden${where}.`,
      next: 'Den Eintrag berichtigen; docs/sources/README.md beschreibt alle Einträge.',
    };
  },
  'source-unknown': (data) => ({
    title: `Die Quelle ${data.source === undefined ? '' : `„${data.source}“ `}gibt es nicht.`,
    next: 'Eine der eingerichteten Quellen wählen.',
  }),
  'address-refused': (data) => ({
    title: `${source(data.source)} verweist auf eine Adresse, die nicht erlaubt ist${data.host === undefined ? '' : ` (${data.host})`}.`,
    next: 'Erlaubt sind nur https-Adressen der eingerichteten Quellen. Bitte die Einrichtung der Quelle prüfen lassen.',
  }),
  'not-confirmed': (data) => ({
    title: `${source(data.source)} steht in dieser Mappe und wurde nicht gefragt${data.host === undefined ? '' : ` (${data.host})`}.`,
    next: 'Nur wer die Quelle kennt, sollte sie erlauben: unter „Referenz“, auf der Kommandozeile mit --trust-workbook-sources.',
  }),
  'address-private': (data) => ({
    title: `${source(data.source)} steht in dieser Mappe und zeigt auf diesen Rechner oder ein internes Netz${data.host === undefined ? '' : ` (${data.host})`}.`,
    next: 'Solche Adressen fragt Zielcheck für eine Mappe nie. Wer die Quelle braucht, richtet sie selbst ein.',
  }),
  'redirect-refused': (data) => ({
    title: `${source(data.source)} leitet auf eine andere Adresse weiter; dem folgt Zielcheck nicht.`,
    next: 'Die neue Adresse der Quelle prüfen und in die Einrichtung eintragen.',
  }),
  offline: (data) => ({
    title: `${source(data.source)} wurde nicht gefragt: Es besteht keine Verbindung, oder sie ist nicht erlaubt.`,
    next: 'Mit Verbindung noch einmal versuchen oder die mitgelieferten Werte benutzen.',
  }),
  unreachable: (data) =>
    isUntrusted(data)
      ? {
          title: `Die Verbindung zu ${data.host ?? 'dieser Adresse'} ist nicht vertrauenswürdig: Das Zertifikat lässt sich nicht prüfen (${data.technical ?? ''}).`,
          next: 'Oft prüft ein Server des eigenen Hauses den Datenverkehr. Die Administration kann dessen Zertifikat hinterlegen (auf der Kommandozeile NODE_EXTRA_CA_CERTS).',
        }
      : data.inBrowser === true && data.reach === 'direct'
        ? {
            title: `${source(data.source)} antwortet nicht, oder sie erlaubt die Abfrage aus Excel heraus nicht.`,
            next: 'Die Verbindung prüfen. Bleibt es dabei, kann die Administration die Quelle über den eigenen Server erreichbar machen (reach: "relay"), oder die Daten kommen aus einer Datei.',
          }
        : {
            title: `${source(data.source)} ist nicht erreichbar.`,
            next: 'Die Verbindung prüfen und es später noch einmal versuchen.',
          },
  timeout: (data) => ({
    title: `${source(data.source)} hat nicht rechtzeitig geantwortet.`,
    next: 'Später noch einmal versuchen.',
  }),
  cancelled: () => ({ title: 'Die Abfrage wurde abgebrochen.', next: 'Es wurde nichts geändert.' }),
  'access-denied': (data) =>
    data.status === PROXY_LOGIN
      ? {
          title: `Ein Proxy im eigenen Netz verlangt eine Anmeldung (407), bevor ${source(data.source)} gefragt werden kann.`,
          next: 'Die Administration fragen, wie Programme durch den Proxy kommen; mit den Zugangsdaten der Quelle hat es nichts zu tun.',
        }
      : {
          title: `${source(data.source)} hat den Zugang verweigert.`,
          next: 'Zugangsdaten für diese Quelle eintragen oder prüfen. Sie bleiben auf diesem Rechner.',
        },
  'not-found': (data) => ({
    title: `${source(data.source)} hat unter dieser Adresse nichts (mehr).`,
    next: 'Die Adresse prüfen, bei einer Quelle ihre Einrichtung: Tabellen werden umbenannt und ersetzt.',
  }),
  'too-much': (data) => ({
    title: `Die Antwort ist auf einmal zu groß${megabytes(data.limit)}: ${source(data.source)}.`,
    next: 'Weniger Orte oder Jahre abfragen oder die Tabelle als Datei herunterladen.',
  }),
  'too-many-requests': (data) => ({
    title: `${source(data.source)} nimmt gerade keine weiteren Abfragen an.`,
    next:
      data.retryAfter === undefined
        ? 'Einige Minuten warten und es dann noch einmal versuchen.'
        : data.retryAfter > LONGEST_WAIT
          ? 'Die Quelle nennt eine Wartezeit von mehr als einem Tag. Später noch einmal versuchen oder eine andere Quelle wählen.'
          : `In ${seconds(data.retryAfter)} noch einmal versuchen.`,
  }),
  'service-failed': (data) => ({
    title: `${source(data.source)} meldet einen Fehler${data.status === undefined ? '' : ` (${data.status})`}.`,
    next: 'Später noch einmal versuchen. Bleibt es dabei, die Einrichtung der Quelle prüfen.',
  }),
  'not-data': (data) => ({
    title: `${source(data.source)} hat mit einer Webseite statt mit Daten geantwortet.`,
    next: 'Oft ist das eine Wartung oder eine Anmeldeseite im Netz: die Adresse im Browser öffnen und später noch einmal versuchen.',
  }),
  unreadable: (data) => ({
    title: `Die Antwort lässt sich nicht lesen: ${source(data.source)}.`,
    next: 'Noch einmal versuchen. Bleibt es dabei, hat sich das Format geändert: die Einzelheiten helfen der Administration.',
  }),
  'not-ready': (data) => ({
    title: `${source(data.source)} bereitet die Tabelle noch vor.`,
    next: 'In einigen Minuten noch einmal abfragen; große Tabellen brauchen Zeit.',
  }),
  'no-data': (data) => ({
    title: `${source(data.source)} hat dafür keinen Wert${data.period === undefined ? '' : ` für ${data.period}`}${data.flag === undefined ? '' : `, nur das Zeichen „${data.flag}“`}.`,
    next: 'Einen anderen Zeitraum, ein anderes Gebiet oder eine andere Quelle wählen.',
  }),
  'place-unknown': ({ source: title, place, places = [] }) => ({
    title: `${source(title)} kennt den Ort${place === undefined ? '' : ` „${place}“`} nicht.`,
    next:
      places.length === 0
        ? 'Nach dem Namen suchen oder den amtlichen Schlüssel angeben.'
        : `Vielleicht gemeint: ${places.map((place) => placeText(place, 'de')).join('; ')}.`,
  }),
  'place-ambiguous': ({ place, places = [] }) => ({
    title: `${place === undefined ? 'Der Ort' : `„${place}“`} ist nicht eindeutig.`,
    next: `Bitte einen Schlüssel angeben: ${places.map((place) => placeText(place, 'de')).join('; ')}.`,
  }),
  'statistic-unknown': ({ source: title, statistic, statistics = [] }) => ({
    title: `${source(title)} hat das Merkmal${statistic === undefined ? '' : ` „${statistic}“`} nicht.`,
    next:
      statistics.length === 0
        ? 'Ein Merkmal aus der Liste der Quelle wählen.'
        : `Vorhanden sind: ${statistics.map(({ id, label }) => `${id} (${label})`).join('; ')}.`,
  }),
  'label-drift': ({ source: title, expected = '', found = '' }) => ({
    title: `${source(title)} nennt diese Reihe jetzt „${found}“, eingerichtet wurde sie als „${expected}“.`,
    next: 'Prüfen, ob noch dasselbe gemeint ist, und dann die Einrichtung anpassen. Bis dahin wird kein neuer Wert übernommen.',
  }),
};
