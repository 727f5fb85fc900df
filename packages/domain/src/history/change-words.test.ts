import { describe, expect, it } from "vitest";
import { type Change, isFieldChange, openingChanges, type Reading, recordAll } from "../index.ts";
import { changedThing, changeWords, differences } from "./change-words.ts";

const opening = recordAll(openingChanges, "2026-11-03T01:30:00.000Z");
const zh: Reading = { lang: "zh", units: "wan" };
const en: Reading = { lang: "en", units: "si" };
const wording = (reading: Reading) => ({ reading, titleOf: (id: string) => id });

function generationOf(subjectId: string): Extract<Change, { kind: "figure" }> {
  const found = opening.find(
    (change) =>
      change.kind === "figure" &&
      change.fields.subjectId === subjectId &&
      change.fields.metric === "generation",
  );
  if (found?.kind !== "figure") throw new Error(`no generation of ${subjectId}`);
  return found;
}

const biomass = generationOf("erlongshan-biomass");
const hydro = generationOf("shankou-hydro");

describe("a change in words", () => {
  it("says of a first revision what was entered, for what time and from where", () => {
    expect(changeWords(biomass, null, wording(zh))).toEqual(["录入 2,605 万千瓦时，并网以来累计，第 3 段"]);
    expect(changeWords(hydro, null, wording(en))).toEqual(["entered about 34 GWh, average year, para. 3"]);
  });

  it("says which field changed, and that the value did not", () => {
    const before = { ...biomass, fields: { ...biomass.fields, period: { kind: "annual" } as const } };
    expect(changeWords(biomass, before, wording(zh))).toEqual([
      "期间由“年度”改为“并网以来累计”",
      "数值 2,605 万千瓦时 未变",
    ]);
  });

  it("says a changed value first", () => {
    const after = { ...biomass, fields: { ...biomass.fields, value: 95_630_000, note: null } };
    const [first, second] = changeWords(after, biomass, wording(zh));
    expect(first).toBe("数值由 2,605 万千瓦时 改为 9,563 万千瓦时");
    expect(second).toMatch(/^说明由/);
  });

  it("counts a dropped “about” as a change of the value", () => {
    const after = { ...hydro, fields: { ...hydro.fields, precision: "exact" as const } };
    expect(changeWords(after, hydro, wording(zh))).toEqual(["数值由约 3,400 万千瓦时 改为 3,400 万千瓦时"]);
  });

  it("says that a value was withdrawn and never calls it zero", () => {
    const after = { ...hydro, fields: { ...hydro.fields, value: null } };
    expect(changeWords(after, hydro, wording(zh))).toEqual(["撤回约 3,400 万千瓦时，恢复为未报道"]);
    expect(changeWords(hydro, after, wording(en))).toEqual(["entered anew as about 34 GWh"]);
  });

  it("speaks of every opening fact in both languages without a hole", () => {
    for (const change of opening.filter(isFieldChange))
      for (const reading of [zh, en]) {
        const words = changeWords(change, null, wording(reading)).join(" ");
        expect(`${changedThing(change, { reading })} ${words}`).not.toMatch(/undefined|null|NaN|\[object/);
        expect(differences(change, change, wording(reading))).toEqual([]);
      }
  });
});
