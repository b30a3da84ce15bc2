/** A reference value with its provenance. Keys of places are text: "01001" keeps its leading zero. */
export interface Observation {
  readonly place: { readonly key: string; readonly keyType: string; readonly name: string };
  readonly statistic: { readonly id: string; readonly label: string };
  /** "2024", "2024-12-31", "2024-05", "2024-Q1". */
  readonly period: string;
  /** In `unit`, factors of the source (1000) applied; `null` where the source gives a sign instead of a number. */
  readonly value: number | null;
  /** The sign or mark as the source writes it (".", "/", "x", "d"); with a value it qualifies it. */
  readonly flag?: string;
  /** As shown with the value: "Anzahl", "%", "ha". */
  readonly unit: string;
  /** The factor of the source (1000) that was applied, where there was one. */
  readonly factor?: number;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly url?: string;
    readonly table?: string;
    readonly licence?: string;
    readonly attribution?: string;
  };
  /** When the source says that the value was last revised: ISO day or instant. */
  readonly asOf?: string;
  /** When it was asked: ISO instant. Absent for values that come with the add-in. */
  readonly retrievedAt?: string;
}
