import type { CellWriter } from '../../excel/writing';
import type { SourceDescription } from '../../model';
import type { References, Store } from '../../reference/contract';
import type { Session } from '../session';
import type { ConfiguredSource, PickedFile, SourceProblem } from './contract';

/** The configured sources, and what belongs to them on this machine. */
export interface ReferenceTools {
  readonly references: References;
  /** Keys to services by the id of their source. */
  readonly secrets: Store;
  /** Remembers a file as what a source of kind "file" reads. */
  keepFile(source: string, file: PickedFile): Promise<void>;
  /** How sources are set up here; absent where that cannot be changed. */
  readonly setup?: SourceSetup;
  /** Told when values were refreshed or sources set up differently: formulas then ask again. */
  changed?(): Promise<void>;
}

/** Sources of this machine beside those that come with the add-in and its profile. */
export interface SourceSetup {
  /** Reads the configurations anew: the profile may have another one by now. */
  reload(): Promise<readonly SourceProblem[]>;
  describe(source: SourceDescription): ConfiguredSource;
  /** Adds the sources of a file: of values, or of configurations. Returns the id of the first one. */
  add(file: PickedFile): Promise<string>;
  remove(source: string): Promise<void>;
  /** Allows a source that the workbook names, on this machine. */
  confirm(source: string): Promise<void>;
}

/** Opens the sources; those that stand in the workbook read its sheets when they are asked. */
export type OpenReferences = () => Promise<ReferenceTools>;

/** What the use cases of reference values work with. */
export interface ReferenceNeeds {
  readonly session: Session;
  tools(): Promise<ReferenceTools>;
  writer(): Promise<CellWriter>;
}
