import { byKey, type SiteStage, type Stage, type Technology, technologyEntries } from "@lianchi/domain";
import type { Look } from "./picture.ts";

/** The colours of one theme. Charts take colours from here only. */
export type Palette = {
  readonly ground: string;
  readonly line: string;
  readonly rule: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly warn: string;
  readonly warnTint: string;
  /** Lines of hatching and patterns on top of a bar. */
  readonly hatch: string;
  readonly outline: string;
  readonly technology: Readonly<Record<Technology, string>>;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly siteStage: Readonly<Record<SiteStage, string>>;
  readonly accent: string;
  /** Range of a forecast. */
  readonly accentBand: string;
  readonly bad: string;
};

const technologyColours = (ground: "light" | "dark") =>
  byKey(technologyEntries, ({ colour }) => colour[ground]);

const light: Palette = {
  ground: "#FFFFFF",
  line: "#E2E7E4",
  rule: "#16211C",
  ink: "#16211C",
  ink2: "#4C5853",
  ink3: "#66726C",
  warn: "#8A5A00",
  warnTint: "#FBF3DF",
  hatch: "#FFFFFF",
  outline: "#82918A",
  technology: technologyColours("light"),
  stage: {
    planned: "#D2D6D4",
    permitted: "#72A58C",
    underConstruction: "#1E674B",
    gridConnected: "#063F2B",
    dropped: "#FFFFFF",
  },
  siteStage: {
    planned: "#D2D6D4",
    surveyed: "#A4C0B3",
    permitted: "#72A58C",
    foundation: "#45876A",
    erected: "#1E674B",
    gridConnected: "#063F2B",
    dropped: "#FFFFFF",
  },
  accent: "#0E6B52",
  accentBand: "#E0ECE8",
  bad: "#B3261E",
};

const dark: Palette = {
  ground: "#101413",
  line: "#262D2A",
  rule: "#7C8782",
  ink: "#E7ECE9",
  ink2: "#A9B3AE",
  ink3: "#85908A",
  warn: "#E3B04B",
  warnTint: "#2A2312",
  hatch: "#101413",
  outline: "#7B8781",
  technology: technologyColours("dark"),
  stage: {
    planned: "#465049",
    permitted: "#498C70",
    underConstruction: "#70CFA5",
    gridConnected: "#B4F3D5",
    dropped: "#101413",
  },
  siteStage: {
    planned: "#465049",
    surveyed: "#4A6E5E",
    permitted: "#498C70",
    foundation: "#4FAE87",
    erected: "#70CFA5",
    gridConnected: "#B4F3D5",
    dropped: "#101413",
  },
  accent: "#55C79E",
  accentBand: "#1F3B31",
  bad: "#F08A7E",
};

const variable = (name: string) => `var(--chart-${name})`;
const variables = <Name extends string>(colours: Readonly<Record<Name, string>>, of: string) => {
  const names: Record<Name, string> = { ...colours };
  for (const name in colours) names[name] = variable(`${of}-${name}`);
  return names;
};

/** Colours that a style sheet gives: the same drawing is light or dark, whatever the reader's system says. */
const screen: Palette = {
  ground: variable("ground"),
  line: variable("line"),
  rule: variable("rule"),
  ink: variable("ink"),
  ink2: variable("ink2"),
  ink3: variable("ink3"),
  warn: variable("warn"),
  warnTint: variable("warnTint"),
  hatch: variable("hatch"),
  outline: variable("outline"),
  technology: variables(light.technology, "technology"),
  stage: variables(light.stage, "stage"),
  siteStage: variables(light.siteStage, "siteStage"),
  accent: variable("accent"),
  accentBand: variable("accentBand"),
  bad: variable("bad"),
};

/** The variables of a palette with their colours, as a style sheet has to give them.
 *  @example colourVariables(palettes.light)["--chart-technology-wind"] // "#2B7A9B" */
export function colourVariables(palette: Palette): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(palette).flatMap(([name, value]: [string, string | Readonly<Record<string, string>>]) =>
      typeof value === "string"
        ? [[`--chart-${name}`, value]]
        : Object.entries(value).map(([part, colour]) => [`--chart-${name}-${part}`, colour]),
    ),
  );
}

export const palettes: Readonly<Record<Look["theme"], Palette>> = { light, dark, print: light, screen };
