import type { Profile } from './profile';

/** The configurations of sources that a profile brings along, as they stand there: `reference` judges them. */
export function sourcesOf(profile: Profile): readonly unknown[] {
  return 'sources' in profile && Array.isArray(profile.sources) ? profile.sources : [];
}
