/** Stylesheets imported as text: the build loads `.css` so. In a shadow root they become constructed sheets. */
declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: esbuild gives the text as the default.
  export default text;
}
