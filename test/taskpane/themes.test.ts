import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import contrast from '../../src/taskpane/themes/contrast.json';
import dark from '../../src/taskpane/themes/dark.json';
import light from '../../src/taskpane/themes/light.json';

it("are Fluent's own: node assets/tools/make-themes.mjs writes them anew", () => {
  expect(light).toEqual(webLightTheme);
  expect(dark).toEqual(webDarkTheme);
  expect(contrast).toEqual(teamsHighContrastTheme);
});
