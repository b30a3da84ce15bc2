export { pickPlace } from './pick';
export { searchPlaces } from './search';
