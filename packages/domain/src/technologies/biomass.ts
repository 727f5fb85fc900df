import type { TechnologyEntry } from "./technology-entry.ts";

export const biomass: TechnologyEntry = {
  colour: { light: "#6B8E3D", dark: "#86AE4F" },
  pattern: "dots",
  dash: 1,
  cellWords: /生物质|秸秆|biomass/i,
};
