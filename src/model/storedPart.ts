/** What we keep in a workbook, each kind in a part (custom XML) of its own. */
export const partNames = ['mappings', 'profile', 'choices', 'references', 'submission'] as const;
export type PartName = (typeof partNames)[number];

/**
 * The texts in the parts of one kind that stand in a workbook, in their order: mostly none or one, several after workbooks were
 * merged; `undefined` for a part that is damaged.
 */
export type PartTexts = readonly (string | undefined)[];

/** Something was stored that is not used: damaged, of a later version, or beside another of its kind. */
export interface DroppedPart {
  readonly part: PartName;
  /** Parts and entries of parts. */
  readonly count: number;
}
