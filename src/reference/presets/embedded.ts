/** The source that comes with the add-in: always there, and without a network. */
export const embeddedSource = {
  id: 'embedded',
  kind: 'embedded',
  title: 'Mitgelieferte Werte',
} as const;
