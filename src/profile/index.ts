export { parseProfile } from './parse';

export { bandPresets, bandsOf, defaultProfile, profileSchema, settingOf } from './profile';
export type { BandPreset, Bands, CheckSetting, Profile } from './profile';
