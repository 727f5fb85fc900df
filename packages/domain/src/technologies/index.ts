import { biomass } from "./biomass.ts";
import { hydro } from "./hydro.ts";
import { solar } from "./solar.ts";
import type { TechnologyEntry } from "./technology-entry.ts";
import { wind } from "./wind.ts";

export type { TechnologyEntry, TechnologyPattern } from "./technology-entry.ts";

/** Every technology, in the order in which charts and tables list them. */
export const technologyEntries = { wind, solar, biomass, hydro } as const satisfies Readonly<
  Record<string, TechnologyEntry>
>;
