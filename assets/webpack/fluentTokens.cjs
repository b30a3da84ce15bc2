const path = require('node:path');
const fluent = require('@fluentui/react-components');

const themes = {
  lightTheme: 'webLightTheme',
  darkTheme: 'webDarkTheme',
  highContrastTheme: 'teamsHighContrastTheme',
};

/**
 * A webpack loader for two kinds of files of Fluent's design tokens, which compute or list what is known while building. A theme
 * becomes its values, as JSON that `leanThemes.cjs` finds again. The list of tokens, nearly all of them the name of a CSS variable ("var(--name)"), becomes that rule and
 * the few that are more.
 */
module.exports = function fluentTokens() {
  const file = path.basename(this.resourcePath, '.js');
  if (file !== 'tokens') {
    const name = themes[file];
    if (name === undefined) throw new Error(`${this.resourcePath} is no theme that is known here.`);
    return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(fluent[name]))});`;
  }
  const more = Object.fromEntries(
    Object.entries(fluent.tokens).filter(([name, value]) => value !== `var(--${name})`),
  );
  return `const more = ${JSON.stringify(more)};
export const tokens = new Proxy(more, { get: (_, name) => more[name] ?? \`var(--\${name})\` });`;
};
