export { Decisions } from './Decisions';
export { MapperPage } from './MapperPage';
export { TableNotes } from './TableNotes';
