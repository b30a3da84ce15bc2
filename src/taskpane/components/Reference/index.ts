export { RoomBody } from './RoomBody';
