export { german as checkTexts } from '../../checks/support/texts.de';
export { de as text } from '../../messages/de';
