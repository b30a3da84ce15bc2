export { builtInProfile, builtInProfiles } from './builtin';
export { parseProfile } from './parse';
export { describeFailure } from './failure';
export { isAddress, LARGEST_PROFILE, refusalOf, withoutSecret } from './address';
export type { RefusedAddress } from './address';
export { formatProfile, readProfileText } from './source';

export { proposeProfile } from './propose';

export { problemsOf } from './issues';
export { suggest } from './suggest';
export { bandPresets, bandsOf, defaultProfile, settingOf } from './profile';
export type { BandPreset, Bands, CheckSetting, Profile } from './profile';
export type { ProfileIndicator } from './schema';
