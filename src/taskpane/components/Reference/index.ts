export { ReferenceBody } from './ReferenceBody';
