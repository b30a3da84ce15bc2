export { english as checkTexts } from '../../checks/support/texts.en';
export { en as text } from '../../messages/en';
