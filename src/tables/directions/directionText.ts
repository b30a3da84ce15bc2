import type { Direction } from '../../model';
import { fold } from '../headers/headerText';

const FALLS =
  /\b(?:lower|less|smaller|fewer|down(?:wards?)?|decreas\w*|reduc\w*|minimi[sz]\w*|min|falling|low|small|niedrig(?:er|e)?|gering|klein|weniger|wenig|kleiner|geringer|sinken\w*|senk\w*|abnehmend|fallend|runter|reduzier\w*)\b|[↓▼⬇↘⇓]/;
const RISES =
  /\b(?:higher|more|greater|larger|up(?:wards?)?|increas\w*|maximi[sz]\w*|max|rising|high|big|large|hoeher|mehr|viel|gross|groesser|steig\w*|zunehmend|hoch|erhoeh\w*)\b|[↑▲⬆↗⇑]/;

/** What a cell of a direction column says ("Lower is better", "increase", "↓"); `undefined` for anything else or both. */
export function directionOfText(text: string): Direction | undefined {
  if (text === '' || text.length > 60) return undefined;
  const folded = fold(text);
  const falls = FALLS.test(folded);
  if (falls === RISES.test(folded)) return undefined;
  return falls ? 'decrease' : 'increase';
}

const HEADER =
  /^(?:(?:desired |target |ziel|wirkungs|optimierungs|wunsch)?-? ?(?:direction|richtung)|(?:desired|intended|wanted|expected|gewuenschter?|erwuenschter?|angestrebter?) (?:direction|trend|richtung|entwicklung)|polarity|polaritaet|(?:better|best|besser)(?: (?:is|when|if|ist|wenn))?|good is|gut ist)\b/;

/** Whether a header announces which way is better. "Trend" does not: it says which way things went. */
export function isDirectionHeader(header: string): boolean {
  return HEADER.test(fold(header));
}
