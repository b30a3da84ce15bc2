import { customFunctions } from './customFunctions';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import type { Model, Session } from './session';
import { workbook } from './workbook';
import { worksheet } from './worksheet';

/** The object model for a session: the workbook, and from it everything else. */
export function createModel(session: () => Session): Model {
  return {
    workbook: () => workbook(session()),
    customFunctions: () => customFunctions(session()),
    worksheet,
    range,
    rangeAreas,
  };
}
