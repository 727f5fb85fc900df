import { expect, it } from "vitest";
import { chartFile, chartsFile } from "./chart-file.ts";

it("asks for the file with the page's own query, and the theme on screen", () => {
  expect(chartFile("cluster-progress", "png", "?lang=en&projects=a,b&open=total.tax&table=x", "dark")).toBe(
    "/export/charts/cluster-progress.png?lang=en&projects=a,b&theme=dark",
  );
});

it("says how the file is to be", () => {
  expect(chartFile("pace", "png", "?lang=en", "light", { bw: 1, size: "a4-column" })).toBe(
    "/export/charts/pace.png?lang=en&theme=light&bw=1&size=a4-column",
  );
});

it("the green button offers PNG only: several charts go into one file, in any format, size and language", () => {
  const look = { theme: "light", lang: "en" } as const;
  expect(chartsFile(["pace"], "pptx", "?projects=a", look, {})).toBe(
    "/export/charts/pace.pptx?projects=a&theme=light&lang=en",
  );
  expect(chartsFile(["pace", "s-curve"], "png", "?lang=zh", look, { size: "16x9", bw: 1 })).toBe(
    "/export/charts.zip?theme=light&lang=en&size=16x9&bw=1&format=png&charts=pace,s-curve",
  );
});
