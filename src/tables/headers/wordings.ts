import type { Wordings } from './meant';
import { englishWordings } from './wordings.english';
import { germanWordings } from './wordings.german';

/** All languages together: tables mix them freely, and no word of one is a word for another role in the other. */
export const wordings: readonly Wordings[] = [germanWordings, englishWordings];

/**
 * Words that turn a longer header with a target or actual word into something else: "Target group", "Plan-Nr.", "Goal
 * Name", "Ist Ende". They do not matter for a header that is exactly a known wording.
 */
export const blockingWords: ReadonlySet<string> = new Set(
  (
    'name names namen title titel group groups gruppe gruppen audience date dates datum termin termine start beginn begin ende end ' +
    'finish faelligkeit due deadline id ids nr no nummer number code type typ art slug key schluessel owner verantwortlich ' +
    'verantwortliche responsible text description beschreibung plant area category kategorie frequency haeufigkeit source ' +
    'quelle priority prioritaet version page seite link url method methode setting company system rank market'
  ).split(' '),
);
