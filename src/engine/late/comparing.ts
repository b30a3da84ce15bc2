/** What the profile lists, and what other periods said of it. */
export { listingsOf } from '../listing';
export { neighboursIn, noteValue } from '../neighbours';
