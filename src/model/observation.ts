/**
 * A reference value with its provenance. Keys of places are text: "01001" keeps its leading zero.
 * Part of the product's contracts before the room that fetches it is built.
 * @public
 */
export interface Observation {
  readonly place: { readonly key: string; readonly keyType: string; readonly name: string };
  readonly statistic: { readonly id: string; readonly label: string };
  readonly period: string;
  readonly value: number | null;
  readonly flag?: string;
  readonly unit: string;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly url?: string;
    readonly table?: string;
    readonly licence?: string;
    readonly attribution?: string;
  };
  readonly asOf?: string;
  readonly retrievedAt?: string;
}
