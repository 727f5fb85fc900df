import type { TechnologyEntry } from "./technology-entry.ts";

export const hydro: TechnologyEntry = {
  colour: { light: "#3C5FA8", dark: "#97AEF0" },
  pattern: "plain",
  dash: 2,
  cellWords: /水电|水力|hydro/i,
};
