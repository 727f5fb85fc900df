import { reportTemplates } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";
import { reportOf } from "./report-of.ts";
import { dataOf, demoWorld, openingWorld, settingsOf, thirdQuarter, type World } from "./testing/data.ts";

/** Every report as it was last read. A change shows line by line; one that is meant is kept by
 *  `npx vitest run --project unit packages/reports/src/golden -u`, after the new text was read. */
const worlds: readonly (readonly [string, World])[] = [
  ["opening", openingWorld()],
  ["demo", demoWorld()],
];

describe("every report's text", () => {
  for (const [name, world] of worlds)
    for (const template of reportTemplates)
      for (const lang of ["zh", "en"] as const)
        it(`is the one that was read: ${name}, ${template}, ${lang}`, async () => {
          const isTimed = template === "quarterly" || template === "cluster";
          const data = dataOf(world, {
            ...(isTimed ? { elapsed: thirdQuarter } : {}),
            ...(template === "project" ? { projects: ["erlongshan-biomass"] } : {}),
            draws: name === "demo" ? 200 : 0,
          });
          const units = lang === "en" ? "si" : "wan";
          const period = isTimed ? "2026-Q3" : null;
          const document = reportOf(data, settingsOf({ template, lang, units, period }));
          await expect(plainText(document)).toMatchFileSnapshot(
            `../../../tests/golden/reports/${name}.${template}.${lang}.txt`,
          );
        });
});
