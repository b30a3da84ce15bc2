/** What the profile lists, and what other periods said of it. */
export { listingsOf, withoutListedElsewhere } from '../listing';
export { neighboursIn, noteValue } from '../neighbours';
