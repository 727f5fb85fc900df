import { describe, expect, it } from "vitest";
import {
  basisMeaning,
  besideTexts,
  Lang,
  languages,
  openingChanges,
  periodText,
  placeText,
  portfolioOf,
  recordAll,
  sourceLine,
  totalCoverage,
  totalLine,
  totalledMetrics,
  totalOf,
} from "./index.ts";
import {
  escapedFrom,
  inThirdLanguage,
  textsOf,
  thirdLang,
  withThirdTexts,
} from "./testing/third-language.ts";

const lang = Lang.parse(thirdLang);
const portfolio = withThirdTexts(portfolioOf(recordAll(openingChanges, "2026-11-23T00:00:00.000Z")));

describe("a made-up third language", () => {
  it("is one of the product's where it is added", () => {
    expect(Object.keys(languages)).toEqual([...Lang.options]);
    expect(periodText({ kind: "month", year: 2025, month: 3, isInferred: true }, lang)).toBe(
      "⟦⟦2025-03⟧ (inferred)⟧",
    );
    expect(basisMeaning.summed[lang]).toBe("⟦a sum or count of known values⟧");
  });

  it("marks what words say, at any depth, and leaves what is not words", () => {
    const words = inThirdLanguage({ none: "", all: (count: number) => `${count} in all`, list: [["a", 1]] });
    expect([words.none, words.all(3), words.list]).toEqual(["", "⟦3 in all⟧", [["⟦a⟧", 1]]]);
    expect(withThirdTexts({ id: "heping-wind", title: "公报", name: { zh: "和平", en: "Heping" } })).toEqual({
      id: "heping-wind",
      title: "⟦公报⟧",
      name: { zh: "和平", en: "Heping", xx: "⟦Heping⟧" },
    });
  });

  it("shows a text that escaped, however deep it stands", () => {
    expect(escapedFrom("⟦Total ⟦wind⟧⟧ 30 of 40")).toBe("30 of 40");
    expect(escapedFrom("⟦Total ⟦wind⟧⟧⟦, ⟧≥ 30.5%（2025-03）")).toBeNull();
    expect(textsOf({ rows: [{ text: "a" }, { text: "b", value: 1 }] })).toEqual([
      ["rows.0.text", "a"],
      ["rows.1.text", "b"],
    ]);
  });

  it("finds nothing that is said outside of the words: totals, places and sources", () => {
    const reading = { lang, units: "si" } as const;
    const said = totalledMetrics.flatMap((metric) => {
      const total = totalOf(portfolio.subjects, metric);
      return [totalLine(total, reading), totalCoverage(total, lang), ...besideTexts(total, reading)];
    });
    const lines = portfolio.sources.map(({ fields }) => sourceLine(fields, lang));
    const place = placeText({ kind: "paragraph", from: 3, to: 4 }, lang);
    const texts = [...said, ...lines, place].filter((text) => text !== null);
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.map(escapedFrom).filter((text) => text !== null)).toEqual([]);
  });
});
