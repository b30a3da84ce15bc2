/**
 * Which tests are to notice a mistake in which room, nearest first: its own, then those that are about it in the rooms which use it.
 * What only tests further away would notice counts as unnoticed.
 */
export const rooms = {
  model: ['model', 'engine/directions', 'tables/findTables', 'messages/numbers'],
  tables: ['tables', 'engine/directions'],
  engine: ['engine', 'checks/contract', 'checks/samples'],
  checks: ['checks', 'engine/gathered', 'engine/precedence', 'engine/profile', 'engine/measures'],
  messages: ['messages', 'submission/protocol', 'report/page'],
  stored: ['stored', 'app/check/storedParts'],
  submission: ['submission', 'cli/submission'],
  report: ['report', 'cli'],
  excel: ['excel', 'app/check/zielcheck', 'app/references'],
  app: ['app'],
  'taskpane/state': ['taskpane/state'],
};
