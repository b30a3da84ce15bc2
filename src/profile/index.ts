export { formatMappings, parseMappings } from './mappings';
export { parseProfile } from './parse';
export { formatReferences, MAX_REFERENCES, parseReferences } from './references';
export type { ReferenceList } from './references';

export { problemsOf } from './issues';
export { sourcesOf } from './sources';
export { suggest } from './suggest';
export { bandPresets, bandsOf, defaultProfile, profileSchema, settingOf } from './profile';
export type { BandPreset, Bands, CheckSetting, Profile } from './profile';
