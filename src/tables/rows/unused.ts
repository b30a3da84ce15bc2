import { CellKind } from '../../model';
import { fold } from '../../model/foldedName';
import { isPrompt as isPromptCell } from '../cells/prompt';
import { nameAt, NOTHING, valueKind, WORDS } from './rowContent';
import type { WalkInput } from './walkInput';

const PROMPT = new RegExp(
  [
    '^[^a-z0-9]*(?:',
    'bitte\\b.{0,30}(?:waehlen|auswaehlen|eintragen|eingeben|ausfuellen|ergaenzen)',
    '|(?:auswahl|auswaehlen|waehlen)(?: sie)?(?: treffen)?',
    '|(?:hier |indikator |kennzahl |name |text |massnahme )+(?:hier )?(?:eintragen|eingeben|auswaehlen|waehlen|ergaenzen)',
    '|please\\b.{0,20}(?:select|choose|pick|enter|fill|specify|complete)\\b.{0,40}',
    '|(?:select|choose|pick)(?: an?| one| from| the| your)*(?: option| item| value| indicator| output| outcome| measure| list| entry)*',
    '|(?:click|tap) (?:here )?to (?:select|choose|enter|add)\\b.{0,30}',
    '|(?:enter|insert|add|type) (?:an? |the |your )?(?:name|text|indicator|output|outcome|measure)(?: here| name)?',
    ')[^a-z0-9]*$',
  ].join(''),
);
const LONGEST_PROMPT = 60;

/** Whether a text only asks for one ("Bitte auswählen", "< Select >"): to people the cell is empty. */
export function isPrompt(text: string): boolean {
  return text.length <= LONGEST_PROMPT && PROMPT.test(fold(text));
}

/**
 * Whether a row is a spare one of a form: it has no name, or only the prompt for one, and nobody entered a number; zeros, which
 * formulas give over blank cells, and signs are none.
 */
export function isUnused(input: WalkInput, row: number): boolean {
  const { target, actual } = input;
  if (holdsNumber(input, row, target) || holdsNumber(input, row, actual)) return false;
  const name = nameAt(input, row);
  return name === '' || isPrompt(name) || isPromptCell(name);
}

function holdsNumber({ sheet }: WalkInput, row: number, column: number): boolean {
  switch (sheet.kind(row, column)) {
    case CellKind.number:
      return sheet.number(row, column) !== 0;
    case CellKind.text: {
      const kind = valueKind(sheet, row, column);
      const text = sheet.text(row, column);
      if (kind === NOTHING || isPromptCell(text)) return false;
      return kind === WORDS || /[\p{L}\p{N}]/u.test(text);
    }
    case CellKind.empty:
      return false;
    default:
      return true;
  }
}
