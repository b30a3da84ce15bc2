import type { StandardBookText } from '../../../messages/standardBook';
import type { Language } from '../../../model';
import type { Profile } from '../../../profile';
import type { BookDraft } from '../book';

/** What each sheet of the workbook is written from. */
export interface StandardBook {
  readonly draft: BookDraft;
  readonly profile: Profile;
  readonly language: Language;
  readonly text: StandardBookText;
}
