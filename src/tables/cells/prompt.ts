import { fold } from '../../model/foldedName';

const LONGEST_PROMPT = 60;

const ASKS =
  /^(?:bitte (?:[a-z]+ ){0,3}(?:aus)?(?:waehlen|auswaehlen|eintragen|eingeben|ausfuellen|angeben|ergaenzen)|(?:bitte )?(?:waehlen sie|klicken sie|tragen sie|geben sie)(?: .+)?|hier (?:klicken|eintragen|auswaehlen)|auswahl treffen|please (?:select|choose|enter|fill|specify|pick)(?: .+)?|(?:select|choose|pick|enter) (?:an? |one |the |from |your )?(?:\w+ )?(?:item|option|value|list|here|dropdown|text|number|date|name|indicator)|click (?:here|or tap).*)$/;
/** One of these alone is a prompt only where it is set off: "< Select >", "[Auswahl]", "– bitte wählen –". */
const ALONE =
  /^(?:select|choose|auswahl|auswaehlen|waehlen|bitte|eintragen|please|text|name|indikator|indicator)$/;
/** What a form wants in a cell, in brackets from end to end: "[Zahl]", "<Indikator 2>". */
const WANTED = /^(?:\[[^\]]+\]|<[^>]+>)$/;
const WHAT =
  /^(?:text|name|indikator|indicator|zahl|wert|zielwert|istwert|ergebnis|einheit|datum|number|value|target|actual|result|unit|date)(?: \d{1,2})?$/;
const SET_OFF = /^([<[{(*-]|\.{2,})/;

/** Whether a text is the prompt of a form that nobody has filled in ("Bitte auswählen", "< Select >"): an empty cell. */
export function isPrompt(text: string): boolean {
  const first = text.charCodeAt(0);
  if (text.length > LONGEST_PROMPT || (first >= 48 && first <= 57)) return false;
  const folded = fold(text);
  const bare = folded.replace(/^[<[{(*.\s-]+|[>\]})*.…:!\s-]+$/g, '');
  return (
    ASKS.test(bare) || (SET_OFF.test(folded) && ALONE.test(bare)) || (WANTED.test(folded) && WHAT.test(bare))
  );
}
