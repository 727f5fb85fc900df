import { palettes } from "@lianchi/charts";
import { type Lang, type LanguageFacts, languages } from "@lianchi/domain";
import type { ChartColours } from "@lianchi/office";

const hex = (colour: string) => colour.slice(1);
const { ink, ink2, ink3, line, rule, warn, accent } = palettes.light;

/** Colours of words and lines as office files write them: six digits without a sign. */
export const colours = {
  ink: hex(ink),
  ink2: hex(ink2),
  ink3: hex(ink3),
  line: hex(line),
  rule: hex(rule),
  warn: hex(warn),
  accent: hex(accent),
} as const;

/** Colours of charts that office programs draw: those of the picture. */
export const chartColours: ChartColours = {
  ...palettes.light,
  pale: [palettes.light.siteStage.planned, palettes.light.siteStage.surveyed],
};

/** A language as office files name it. */
export const officeLang = (lang: Lang): LanguageFacts["tag"] => languages[lang].tag;
