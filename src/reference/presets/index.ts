import arbeitsagentur from './arbeitsagentur.json';
import eurostat from './eurostat.json';
import genesisOnline from './genesis-online.json';
import leipzig from './leipzig.json';
import regionalstatistik from './regionalstatistik.json';

/**
 * Sources that a configuration may name by `preset`: JSON as a person would write it, judged like any other. What of each was
 * proved against a recorded reply, and what was not, says its page in docs/sources/.
 */
export const presets: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  eurostat,
  regionalstatistik,
  'genesis-online': genesisOnline,
  leipzig,
  arbeitsagentur,
};
