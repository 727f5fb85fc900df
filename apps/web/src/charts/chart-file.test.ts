import { expect, it } from "vitest";
import { chartFile } from "./chart-file.ts";

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
