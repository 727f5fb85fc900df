import type { ComparableRow } from "@lianchi/domain";
import { compareRows } from "@lianchi/returns";
import { describe, expect, it } from "vitest";
import { stripsOf } from "./strips.ts";

const row = (investmentYuan: number): ComparableRow => ({
  ref: null,
  name: "某项目",
  place: null,
  technology: "wind",
  technologyWord: "风电",
  capacityKw: 1_000,
  unitsText: null,
  investmentYuan,
  generationKwhPerYear: null,
  revenueYuanPerYear: null,
  taxYuanPerYear: null,
  status: null,
  articleOn: null,
  url: null,
  caveat: null,
  note: null,
});
const zh = { lang: "zh", units: "wan" } as const;
const own = { unitCost: 5_935, fullLoadHours: null, unitRevenue: null, taxShare: null };

describe("strips of one's own value among comparables", () => {
  it("reach to the end of the doubtful band; what is far beyond stands at their edge", () => {
    const [strip, ...others] = stripsOf(own, compareRows([row(7e6), row(7.75e6), row(9e9)]), "wind", zh);
    expect(others).toEqual([]);
    expect(strip).toMatchObject({
      key: "unitCost",
      unit: "元/千瓦",
      own: { text: "5,935" },
      range: "7,000–7,750",
      ends: ["4,500", "7,800"],
      placed: { trusted: 2, doubtful: 1, own: { below: 0, above: 2 } },
    });
    // 10,500 is the doubtful end, and 8 % are left beyond it.
    expect(strip?.own?.at).toBeCloseTo(5_935 / (10_500 * 1.08), 10);
    expect(strip?.dots.map(({ at, isDoubtful }) => [at === 1, isDoubtful])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
  });

  it("are left out where neither side has a value, and have no range without comparables", () => {
    expect(stripsOf({ ...own, unitCost: null }, [], "wind", zh)).toEqual([]);
    const [strip] = stripsOf({ ...own, unitCost: null, unitRevenue: 0.374 }, [], "solar", zh);
    expect(strip).toMatchObject({ key: "unitRevenue", range: "", dots: [], ends: ["0.20", "0.90"] });
  });
});
