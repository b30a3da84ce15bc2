export { RoomTabs } from './RoomTabs';
