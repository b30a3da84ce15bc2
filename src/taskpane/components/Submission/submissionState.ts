import type { Submission } from '../../../app/contract';

/** What the tab "Abgabe" knows. */
interface SubmissionPage {
  readonly submission: Submission | undefined;
  /** Number of the newest question: an older answer that comes later says what no longer holds. */
  readonly ask: number;
}

type SubmissionEvent =
  | { readonly type: 'asked'; readonly ask: number }
  | { readonly type: 'prepared'; readonly ask: number; readonly submission: Submission };

export const notPrepared: SubmissionPage = { submission: undefined, ask: 0 };

/** The tab after an event. Pure. */
export function reduceSubmission(page: SubmissionPage, event: SubmissionEvent): SubmissionPage {
  switch (event.type) {
    case 'asked':
      return { ...page, ask: event.ask };
    case 'prepared':
      return event.ask === page.ask ? { ...page, submission: event.submission } : page;
  }
}
