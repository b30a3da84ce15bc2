// Writes Fluent's themes as data to src/taskpane/themes: node assets/tools/make-themes.mjs [TOKEN…]
//
// Fluent computes a theme from ten times as many colours as it has, and two thirds of it are for components that the pane does not
// use: all of it would be loaded before the first answer. The files hold the tokens that they held before and those named here; the
// build says which the pane lacks.
import { readFile, writeFile } from 'node:fs/promises';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };
const fileOf = (name) => new URL(`../../src/taskpane/themes/${name}.json`, import.meta.url);

const wanted = new Set([
  ...Object.keys(JSON.parse(await readFile(fileOf('light'), 'utf8'))),
  ...process.argv.slice(2),
]);
for (const [name, theme] of Object.entries(themes)) {
  const tokens = Object.fromEntries(Object.entries(theme).filter(([token]) => wanted.has(token)));
  await writeFile(fileOf(name), `${JSON.stringify(tokens, undefined, 2)}\n`);
}
