export { formatMappings, parseMappings } from './mappings';
export { parseProfile } from './parse';

export { problemsOf } from './issues';
export { suggest } from './suggest';
export { bandPresets, bandsOf, defaultProfile, profileSchema, settingOf } from './profile';
export type { BandPreset, Bands, CheckSetting, Profile } from './profile';
