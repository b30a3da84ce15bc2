import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import contrast from '../../src/taskpane/themes/contrast.json';
import dark from '../../src/taskpane/themes/dark.json';
import light from '../../src/taskpane/themes/light.json';

it("have the same tokens, with the values of Fluent's own: node assets/tools/make-themes.mjs writes them anew", () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
  expect(Object.keys(contrast)).toEqual(Object.keys(light));
  expect(webLightTheme).toMatchObject(light);
  expect(webDarkTheme).toMatchObject(dark);
  expect(teamsHighContrastTheme).toMatchObject(contrast);
});
