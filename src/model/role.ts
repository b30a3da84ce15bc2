/** Roles that a column of an indicator table can play. The names are part of the JSON contract. */
export const roles = [
  'indicator',
  'target',
  'actual',
  'percent',
  'code',
  'unit',
  'baseline',
  'deviation',
  'period',
  'partner',
  'explanation',
  'status',
] as const;
export type Role = (typeof roles)[number];
