/** Templates travel in the bundle as text. */
declare module "*.typ?raw" {
  const source: string;
  // biome-ignore lint/style/noDefaultExport: the bundler exports a text so
  export default source;
}
