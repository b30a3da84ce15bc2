export { ReportNotes } from './ReportNotes';
