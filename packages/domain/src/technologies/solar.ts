import type { TechnologyEntry } from "./technology-entry.ts";

export const solar: TechnologyEntry = {
  colour: { light: "#E0A030", dark: "#F2C166" },
  pattern: "level",
  dash: 0,
  cellWords: /光伏|太阳能|(^|[^a-z])pv|solar|photovoltaic/i,
};
