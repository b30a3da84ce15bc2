import type { Direction } from '../../model';
import { fold } from '../../model/foldedName';

const FALLS =
  /\b(?:lower|less|smaller|fewer|down(?:wards?)?|decreas\w*|reduc\w*|minimi\w*|min|falling|low|small|niedrig(?:er|e)?|gering|klein|weniger|wenig|kleiner|geringer|sinken\w*|senk\w*|abnehmend|fallend|runter|reduzier\w*|reduktion|verringer\w*)\b|[↓▼⬇↘⇓]/;
const RISES =
  /\b(?:higher|more|greater|larger|up(?:wards?)?|increas\w*|maximi\w*|max|rising|high|big|large|hoeher|mehr|viel|gross|groesser|steig\w*|zunehmend|hoch|erhoeh\w*|steigern\w*|verbesser\w*)\b|[↑▲⬆↗⇑]/;

/** What a cell of a direction column says ("Lower is better", "increase", "↓"); `undefined` for anything else or both. */
export function directionOfText(text: string): Direction | undefined {
  if (text === '' || text.length > 60) return undefined;
  const folded = fold(text);
  const falls = FALLS.test(folded);
  if (falls === RISES.test(folded)) return undefined;
  return falls ? 'decrease' : 'increase';
}

const KEEPS =
  /^(?:(?:zu )?halten|gehalten|beibehalten|stabil\w*|konstant|gleich(?:bleibend)?|unveraendert|keep|maintain\w*|hold|stable|steady|constant)\b/;

/** Whether a text wants neither more nor less ("halten"). */
export function wantsNoChange(text: string): boolean {
  return KEEPS.test(fold(text.trim()));
}

/** "+" and "-", in a column that has both. */
export function directionOfSign(text: string): Direction | undefined {
  const sign = text.trim();
  if (sign === '+') return 'increase';
  return /^[-−–]$/.test(sign) ? 'decrease' : undefined;
}

/** Verbs and signs that say what is wanted, also where no header announces it; "hoch" and "gering" may be anything. */
const WANTED =
  /^(?:zu |to |soll |should |→ ?)?(?:senken|steigern|reduzieren|verringern|erhoehen|verbessern|minimieren|maximieren|minimi[sz]e|maximi[sz]e|minimierung|maximierung|senkung|steigerung|reduktion|erhoehung|sinken|steigen|reduce|increase|decrease|lower|raise|min\.?|max\.?|minimum|maximum|je (?:hoeher|niedriger|mehr|weniger)\b.*|(?:higher|lower|more|less|fewer) is better)$/;

/** Whether a text is nothing but a wish for more or less ("senken", "max."). */
export function isWish(text: string): boolean {
  return text.length <= 40 && WANTED.test(fold(text.trim())) && directionOfText(text) !== undefined;
}

const HEADER =
  /^(?:(?:desired |target |ziel|wirk(?:ungs?)?|optimierungs|wunsch|entwicklungs|bewertungs)?-? ?(?:direction|richtung)|min ?\/ ?max|max ?\/ ?min|hoch ?\/ ?niedrig|[↑▲] ?\/ ?[↓▼]|[↓▼] ?\/ ?[↑▲]|(?:desired|intended|wanted|expected|gewuenschter?|erwuenschter?|angestrebter?) (?:direction|trend|richtung|entwicklung)|polarity|polaritaet|(?:better|best|besser)(?: (?:is|when|if|ist|wenn))?|good is|gut ist)(?![\p{L}\p{N}])/u;

/** These head other things as well: only over nothing but directions they announce one. */
const MAY_ANNOUNCE =
  /^(?:orientierung|orientation|wirkung|wirkt|effekt|optimum|optimierung|ziel ist|zielart|zieltyp|tendenz soll)(?![\p{L}\p{N}])/u;

/** Whether a header may announce which way is better, if directions stand below it. */
export function mayAnnounceDirection(header: string): boolean {
  return isDirectionHeader(header) || MAY_ANNOUNCE.test(fold(header));
}

/** Whether a header announces which way is better. "Trend" does not: it says which way things went. */
export function isDirectionHeader(header: string): boolean {
  return HEADER.test(fold(header));
}
