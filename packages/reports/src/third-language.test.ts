import { Lang, reportTemplates } from "@lianchi/domain";
import { escapedFrom, textsOf, thirdLang, withThirdTexts } from "@lianchi/domain/third-language";
import { describe, expect, it } from "vitest";
import { reportNotice } from "./notice.ts";
import { numbered } from "./numbered.ts";
import type { ReportData } from "./report-data.ts";
import { reportOf } from "./report-of.ts";
import { templates } from "./templates.ts";
import { type AnyProject, worldWith } from "./testing/any-world.ts";
import {
  dataOf,
  demoWorld,
  openingWorld,
  settingsOf,
  thirdQuarter,
  today,
  type World,
} from "./testing/data.ts";

const lang = Lang.parse(thirdLang);

const plain: AnyProject = {
  name: "北山",
  technology: "wind",
  stage: "gridConnected",
  values: [200_000, 1_187_000_000, 520_000_000, 35_000_000, 194_000_000, 190_000_000],
  precision: "about",
  period: { kind: "annual" },
};
const none = [null, null, null, null, null, null];
const worlds: Readonly<Record<string, World>> = {
  opening: openingWorld(),
  demo: demoWorld(),
  nothing: worldWith([], false),
  unlike: worldWith([
    plain,
    { ...plain, technology: null, values: none },
    { ...plain, stage: "dropped" },
    { ...plain, stage: null, period: { kind: "sinceConnection" } },
    { ...plain, technology: "solar", stage: "planned", precision: "atLeast", values: none },
  ]),
  many: worldWith(Array.from({ length: 9 }, () => plain)),
};

/** Texts that somebody wrote or that belong to every language: ids, days, the data's own codes. */
const isOwn = (way: string) =>
  /(^|\.)(id|kind|asOf|shortLink|basis|precision|settings|blockId)(\.|$)/.test(way) ||
  way.startsWith("unplaced");

function escapedIn(data: ReportData, template: (typeof reportTemplates)[number]): readonly string[] {
  const settings = settingsOf({ template, lang, units: "si", period: "2026-Q3" });
  const { document, headings, appendixHeading, labels } = numbered(reportOf(data, settings));
  const texts = textsOf({ ...document, said: [...headings.values(), appendixHeading, ...labels.values()] });
  expect(texts.length).toBeGreaterThan(20);
  return [...texts, ...textsOf({ notice: reportNotice(data, settings) })].flatMap(([way, text]) =>
    isOwn(way) || escapedFrom(text) === null ? [] : [`${way}: ${text}`],
  );
}

describe("in a made-up third language a report says nothing outside of the words", () => {
  for (const [name, world] of Object.entries(worlds))
    for (const template of reportTemplates)
      it(`${name}, ${template}`, () => {
        const data = withThirdTexts(
          dataOf(world, {
            elapsed: { ...thirdQuarter, to: today },
            draws: 20,
            ...(template === "project"
              ? { projects: [name === "opening" || name === "demo" ? "heping-wind" : "p-0"] }
              : {}),
          }),
        );
        expect(escapedIn(data, template)).toEqual([]);
        const later = { ...data, recordedLater: { figures: 2, corrected: 1, firstOn: "2026-05-04" } };
        const without = { ...later, elapsed: null, returns: null, cluster: null };
        expect(escapedIn(without, template)).toEqual([]);
      });

  it("names its templates and chapters", () => {
    const said = templates.map((one) => [one.name[lang], one.chapters.map(({ title }) => title[lang])]);
    expect(textsOf(said).filter(([, text]) => escapedFrom(text) !== null)).toEqual([]);
  });
});
