import type { TechnologyEntry } from "./technology-entry.ts";

export const wind: TechnologyEntry = {
  colour: { light: "#2B7A9B", dark: "#3F96BA" },
  pattern: "diagonal",
  dash: 0,
  cellWords: /风|\bwind\b/i,
};
