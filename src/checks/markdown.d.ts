/** A page, bundled as its text. */
declare module '*.md' {
  const text: string;
  export = text;
}
