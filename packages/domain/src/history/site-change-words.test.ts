import { expect, it } from "vitest";
import { BaselineFields } from "../site/baseline.ts";
import { siteChangeWords } from "./site-change-words.ts";

const named = { project: String, source: String, report: String };

it("says of a plan that it was made the reference: both rows said alone that it was saved", () => {
  const fields = BaselineFields.parse({
    id: "p",
    clusterId: "c",
    name: "乙计划",
    origin: { kind: "entered" },
    points: [{ month: "2027-12", capacityKw: 1_000 }],
    batches: [],
    milestones: [],
    basis: "assumed",
    sourceId: "s",
    isReference: true,
    isWithdrawn: false,
  });
  const change = {
    kind: "baseline",
    seq: 1,
    at: "2026-11-30T00:00:00.000Z",
    actor: "李工",
    version: 1,
  } as const;
  const said = (part: Partial<BaselineFields>, lang: "zh" | "en") =>
    siteChangeWords({ ...change, fields: { ...fields, ...part } }, lang, named);
  expect(said({}, "zh")).toBe("保存计划“乙计划”，作为参照");
  expect(said({}, "en")).toBe("saved the plan “乙计划” as the reference");
  expect(said({ isReference: false }, "zh")).toBe("保存计划“乙计划”");
  expect(said({ isWithdrawn: true }, "zh")).toBe("停用计划“乙计划”");
});
