/** The declarations of custom properties in a piece of a stylesheet: name with its dashes -> value as written. */
export const declarationsIn = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));

/** The tokens of a theme: the light ones are the sheet’s own, the dark ones stand in its media query. */
export function themesIn(sheet: string): Readonly<Record<'light' | 'dark', ReadonlyMap<string, string>>> {
  const css = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  const darkStart = css.indexOf('@media (prefers-color-scheme: dark)');
  const light = declarationsIn(css.slice(0, darkStart));
  return { light, dark: new Map([...light, ...declarationsIn(css.slice(darkStart))]) };
}

/**
 * The value behind a token, by the roles and the palette: `--a` -> `oklch(0.47 0.081 210)`.
 * @throws where the token is not declared.
 */
export function tokenValue(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`${name} is not declared in tokens.css.`);
  const [, reference] = /^var\((--[a-z0-9-]+)\)$/.exec(value) ?? [];
  return reference === undefined ? value : tokenValue(tokens, reference);
}
