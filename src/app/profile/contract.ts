import type { Language } from '../../model';
import type { Profile } from '../../profile';
import type { JudgedProfile } from '../../stored';

/** The report profile of the workbook. */
export interface ProfileUseCases {
  /** The report profile stored in the workbook, read afresh; `undefined` where there is none. */
  readProfile(): Promise<StoredProfile | undefined>;
  /** Reads the text of a profile as a user's file holds it. */
  judgeProfile(text: string): Promise<StoredProfile>;
  /** Loads a profile from an https address and reads it. Only hosts are asked that the administrator has allowed. */
  profileAt(address: string, signal: AbortSignal): Promise<ProfileAtAddress>;
  /** Stores a profile in the workbook, in place of the one before; a report made before does not know of it. */
  saveProfile(profile: Profile): Promise<void>;
  /** Takes the stored profile out of the workbook without a trace. */
  removeProfile(): Promise<void>;
  /** Makes an empty reporting workbook of a profile and opens it in a window of its own; this workbook stays as it is. */
  openReportBook(profile: Profile, language: Language): Promise<void>;
}

/** The profile of a workbook, or what is wrong with it, one line each. */
export type StoredProfile = JudgedProfile;

/** A profile from an address, or what is wrong: with it, or with the way to it. `name` is the address without what may be secret. */
export type ProfileAtAddress = { readonly name: string; readonly reached: boolean } & StoredProfile;
