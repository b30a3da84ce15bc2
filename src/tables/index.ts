export { findAreaTables } from './areas/areaTables';
export { readCell, readText } from './cells/cell';
export { isPrompt } from './cells/prompt';
export { describeColumns } from './mappings/describeColumns';
export { leadingBlanks } from './rows/depth';
export { directionOfText } from './directions/directionText';
export { directionsOf, type Directions } from './directions/directions';
export { percentagePoints } from './cells/decimal';
export {
  isDurationFormat,
  isGroupedFormat,
  isPercentFormat,
  thousandsOfFormat,
  unitOfFormat,
} from './cells/format';
export { hoursOfDays } from './cells/duration';
export { asMillion, measureOfUnit, ratioOf, type Measure } from './cells/measure';
export { unitInHeaders, unitInName } from './headers/headerUnit';
export { findTables, findTableSteps, mayHoldTables, type FindOptions, type FoundTables } from './findTables';
export { choicesOf, type ChoiceAt } from './directions/indicatorChoice';
export { LinkedSheet } from './links/linkedSheet';
export { Links, linkedSheetNames, type LinkedSheets } from './links/links';
export { withLandmark } from './mappings/landmark';
export { mayTellDirection } from './directions/nameDirection';
export { parseNumber } from './cells/numberText';
export { readRow } from './cells/readRow';
export { nameOfRow } from './rows/names';
export { isPartName } from './rows/rowWords';
export { moveReferences } from './rowRoles/references';
export { statusWord } from './directions/statusWords';
