import type { AsOfMeaning } from "@lianchi/domain";

const meanings: Readonly<Record<string, readonly AsOfMeaning[]>> = {
  "": ["recorded", "ground"],
  screen: ["recorded", "ground"],
  reports: ["recorded", "ground"],
  sources: ["recorded", "ground"],
  cluster: ["ground"],
  sites: ["ground"],
};

/** What a chosen day means on a page: pages of figures show what had been recorded, pages of sites how they stood.
 *  @example asOfMeanings("/cluster") // ["ground"] */
export function asOfMeanings(path: string): readonly AsOfMeaning[] {
  return meanings[path.split("/")[1] ?? ""] ?? ["recorded"];
}
