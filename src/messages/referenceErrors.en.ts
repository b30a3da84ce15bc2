import { placeText } from './placeText';
import { isUntrusted, PROXY_LOGIN, type ReferenceWordings } from './referenceWordings';

const source = (title: string | undefined): string => (title === undefined ? 'The source' : `“${title}”`);
const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '' : ` (more than ${Math.round(bytes / 1_000_000)} MB)`;
const seconds = (count: number): string =>
  count < 120 ? `${count} seconds` : `${Math.ceil(count / 60)} minutes`;

/** Seconds: what asks for more than a day is not waited for. */
const LONGEST_WAIT = 86_400;

export const referenceEnglish: ReferenceWordings = {
  'source-invalid': ({ problems }) => {
    const [first] = problems?.en ?? [];
    const where = first === undefined ? '' : ` at “${first.path}”: ${first.message.replace(/\.$/, '')}`;
    return {
      title: `The settings of the sources cannot be used${where}.`,
      next: 'Correct the entry; docs/sources/README.md describes all of them.',
    };
  },
  'source-unknown': (data) => ({
    title: `There is no source${data.source === undefined ? '' : ` “${data.source}”`}.`,
    next: 'Choose one of the configured sources.',
  }),
  'address-refused': (data) => ({
    title: `${source(data.source)} points to an address that is not allowed${data.host === undefined ? '' : ` (${data.host})`}.`,
    next: 'Only https addresses of the configured sources are allowed. Please have the configuration of the source checked.',
  }),
  'not-confirmed': (data) => ({
    title: `${source(data.source)} is named by this workbook and was not asked${data.host === undefined ? '' : ` (${data.host})`}.`,
    next: 'Only who knows the source should allow it: under “Reference”, on the command line with --trust-workbook-sources.',
  }),
  'address-private': (data) => ({
    title: `${source(data.source)} is named by this workbook and leads to this machine or into a private network${data.host === undefined ? '' : ` (${data.host})`}.`,
    next: 'Zielcheck never asks such addresses for a workbook. Whoever needs the source sets it up themselves.',
  }),
  'redirect-refused': (data) => ({
    title: `${source(data.source)} redirects to another address, which Zielcheck does not follow.`,
    next: 'Check the new address of the source and put it into the configuration.',
  }),
  offline: (data) => ({
    title: `${source(data.source)} was not asked: there is no connection, or it is not allowed.`,
    next: 'Try again with a connection, or use the values that come with Zielcheck.',
  }),
  unreachable: (data) =>
    isUntrusted(data)
      ? {
          title: `The connection to ${data.host ?? 'this address'} cannot be trusted: its certificate cannot be verified (${data.technical ?? ''}).`,
          next: 'Often a server of your own organisation looks into connections. The administrator can install its certificate (for the command line NODE_EXTRA_CA_CERTS).',
        }
      : data.inBrowser === true && data.reach === 'direct'
        ? {
            title: `${source(data.source)} does not answer, or does not allow being asked from within Excel.`,
            next: 'Check the connection. If it stays like this, the administrator can make the source reachable over your own server (reach: "relay"), or the data can come from a file.',
          }
        : {
            title: `${source(data.source)} cannot be reached.`,
            next: 'Check the connection and try again later.',
          },
  timeout: (data) => ({ title: `${source(data.source)} did not answer in time.`, next: 'Try again later.' }),
  cancelled: () => ({ title: 'The question was cancelled.', next: 'Nothing was changed.' }),
  'access-denied': (data) =>
    data.status === PROXY_LOGIN
      ? {
          title: `A proxy in your own network wants a login (407) before ${source(data.source)} can be asked.`,
          next: 'Ask the administrator how programs get through the proxy; it has nothing to do with the key of the source.',
        }
      : {
          title: `${source(data.source)} denied access.`,
          next: 'Enter or check the key for this source. It stays on this computer.',
        },
  'not-found': (data) => ({
    title: `${source(data.source)} has nothing (any more) at this address.`,
    next: 'Check the address, for a source its configuration: tables are renamed and replaced.',
  }),
  'too-much': (data) => ({
    title: `The answer is too large at once${megabytes(data.limit)}: ${source(data.source)}.`,
    next: 'Ask for fewer places or years, or download the table as a file.',
  }),
  'too-many-requests': (data) => ({
    title: `${source(data.source)} takes no more questions at the moment.`,
    next:
      data.retryAfter === undefined
        ? 'Wait a few minutes, then try again.'
        : data.retryAfter > LONGEST_WAIT
          ? 'The source asks to wait for more than a day. Try again later, or choose another source.'
          : `Try again in ${seconds(data.retryAfter)}.`,
  }),
  'service-failed': (data) => ({
    title: `${source(data.source)} reports an error${data.status === undefined ? '' : ` (${data.status})`}.`,
    next: 'Try again later. If it stays like this, check the configuration of the source.',
  }),
  'not-data': (data) => ({
    title: `${source(data.source)} answered with a web page instead of data.`,
    next: 'Often that is maintenance, or a login page of the network: open the address in a browser and try again later.',
  }),
  unreadable: (data) => ({
    title: `The answer cannot be read: ${source(data.source)}.`,
    next: 'Try again. If it stays like this, the format has changed: the details help the administrator.',
  }),
  'not-ready': (data) => ({
    title: `${source(data.source)} is still preparing the table.`,
    next: 'Ask again in a few minutes; large tables take time.',
  }),
  'no-data': (data) => ({
    title: `${source(data.source)} has no value for this${data.period === undefined ? '' : ` in ${data.period}`}${data.flag === undefined ? '' : `, only the sign “${data.flag}”`}.`,
    next: 'Choose another period, another area or another source.',
  }),
  'place-unknown': ({ source: title, place, places = [] }) => ({
    title: `${source(title)} does not know the place${place === undefined ? '' : ` “${place}”`}.`,
    next:
      places.length === 0
        ? 'Search by name or give the official key.'
        : `Perhaps meant: ${places.map((place) => placeText(place, 'en')).join('; ')}.`,
  }),
  'place-ambiguous': ({ place, places = [] }) => ({
    title: `${place === undefined ? 'The place' : `“${place}”`} is ambiguous.`,
    next: `Please give a key: ${places.map((place) => placeText(place, 'en')).join('; ')}.`,
  }),
  'statistic-unknown': ({ source: title, statistic, statistics = [] }) => ({
    title: `${source(title)} does not have the statistic${statistic === undefined ? '' : ` “${statistic}”`}.`,
    next:
      statistics.length === 0
        ? 'Choose a statistic from the list of the source.'
        : `There are: ${statistics.map(({ id, label }) => `${id} (${label})`).join('; ')}.`,
  }),
  'label-drift': ({ source: title, expected = '', found = '' }) => ({
    title: `${source(title)} now calls this series “${found}”; it was configured as “${expected}”.`,
    next: 'Check whether the same is meant, then adjust the configuration. Until then no new value is taken.',
  }),
};
