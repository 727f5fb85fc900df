/** Files in which sites leave and come back. */
export const siteFormats = ["csv", "xlsx", "geojson", "kml"] as const;
export type SiteFormat = (typeof siteFormats)[number];
