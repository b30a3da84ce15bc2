export { formatMappings, parseMappings } from './mappings';
export { parseProfile } from './parse';
export type { ParsedProfile, SourceValidator } from './parse';

export { suggest } from './suggest';
export { bandPresets, bandsOf, defaultProfile, settingOf, settingsSchema, withSettings } from './profile';
export type { BandPreset, Bands, CheckSetting, Profile, ProfileSettings } from './profile';
export type { ProfileIndicator } from './schema';
