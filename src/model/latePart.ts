/** Parts of recognition and checks that few workbooks need. */
export type LatePart = 'areas' | 'mappings' | 'rowRoles' | 'comparing';

/** Recognition or checks have met something for which a part has to be loaded first; they are then run again. */
export class PartMissing extends Error {
  constructor(readonly part: LatePart) {
    super(`the part "${part}" has not been loaded`);
  }
}
