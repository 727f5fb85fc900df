import { expect, it } from "vitest";
import { textWidth } from "../engine/text-width.ts";
import { type AnyProject, overviewWith } from "../testing/portfolio.ts";
import { fitRowNames } from "./row-names.ts";

const project = (name: string, stage: AnyProject["stage"]): AnyProject => ({
  name,
  technology: "wind",
  stage,
  values: [100_000, null, null, null, null, null],
  period: { kind: "none" },
});

it("keeps the stage whole behind a name that is cut (B13)", () => {
  const { projects } = overviewWith([
    project("引龙河农场-100MW风电项目", "dropped"),
    project("双泉镇分散式风电与储能一体化示范项目二期", "permitted"),
    project("和平风电", "gridConnected"),
  ]);
  const [dropped = "", permitted = "", connected = ""] = fitRowNames(projects, "zh", 12, 130);
  expect(dropped).toMatch(/（取消）$/);
  expect(permitted).toMatch(/二期（核准）$/);
  expect(connected).toBe("和平风电");
  for (const name of [dropped, permitted]) expect(textWidth(name, 12)).toBeLessThanOrEqual(130);
});
