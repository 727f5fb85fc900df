import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { colourVariables, palettes } from "../../packages/charts/src/index.ts";

const css = readFileSync(new URL("../../apps/web/src/charts/palette.css", import.meta.url), "utf8");

const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, body = ""]) =>
  Object.fromEntries(
    [...body.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour]) => [name, colour]),
  ),
);
const lower = (colours: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, colour.toLowerCase()]));

it("the page's style sheet gives each colour of the charts, light, dark and on paper", () => {
  expect(blocks).toEqual(
    [palettes.light, palettes.dark, palettes.print].map((one) => lower(colourVariables(one))),
  );
});

it("a picture for the screen names no colour itself", () => {
  for (const [name, value] of Object.entries(colourVariables(palettes.screen)))
    expect(value).toBe(`var(${name})`);
});
