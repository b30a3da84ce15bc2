/**
 * What only checks need that compare with a profile or an explanation. Here it is there at once; the pane's build puts something in
 * its place that asks for it (assets/webpack/lateParts.cjs, `PartMissing`).
 */
export { listingsOf, neighboursIn, noteValue, withoutListedElsewhere } from './comparing';
