export { formatMappings, parseMappings } from './mappings';
export { parseProfile } from './parse';
export { formatReferences, MAX_REFERENCES, parseReferences } from './references';
export type { ReferenceList } from './references';

export { problemsOf } from './issues';
export { suggest } from './suggest';
export { bandPresets, bandsOf, defaultProfile, settingOf } from './profile';
export type { BandPreset, Bands, CheckSetting, Profile } from './profile';
