export { formatMappings, parseMappings } from './mappings';
export { builtInProfile, builtInProfiles } from './builtin';
export { parseProfile } from './parse';
export { describeFailure } from './failure';
export { isAddress, refusalOf } from './address';
export type { ProfileFetcher, RefusedAddress } from './address';
export { formatProfile, readProfileText } from './source';
export type { ProfileFailure } from './source';
export type { SourceValidator } from './parse';

export { proposeProfile } from './propose';
export { suggest } from './suggest';
export { bandPresets, bandsOf, defaultProfile, settingOf } from './profile';
export type { BandPreset, Bands, CheckSetting, Profile, ProfileSettings } from './profile';
export type { ProfileIndicator } from './schema';
