export { FileButton, FilesButton } from './FileButton';
