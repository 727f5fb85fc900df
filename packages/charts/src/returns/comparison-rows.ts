import {
  type Basis,
  domainWords,
  type Lang,
  type Precision,
  type UnitId,
  unitForAll,
  units,
} from "@lianchi/domain";
import { returnMeasures, type Standing, standings } from "@lianchi/returns";
import { roughNumber } from "../engine/label.ts";
import type { Look } from "../engine/picture.ts";
import { plainNumber } from "../rows/provenance-words.ts";
import { words } from "../words/index.ts";
import { computedOf, type ReturnsData } from "./returns-data.ts";
import { basisOf, precisionOf } from "./returns-words.ts";

export type ComparedCell = {
  readonly text: string;
  /** For programs that read the file; empty where there is none. */
  readonly plain: string;
  readonly isMissing: boolean;
  readonly standing: Standing;
  readonly basis: Basis;
  readonly precision: Precision;
};

/** One measure of all projects that can be evaluated. */
export type ComparedRow = {
  readonly name: string;
  /** Unit and convention beside the name. */
  readonly unit: string;
  readonly period: string;
  readonly cells: readonly ComparedCell[];
};

/** Name and unit of a row as a file for programs has them: the convention goes with the name. */
export function recordedAs(
  { name, unit, cells }: ComparedRow,
  lang: Lang,
): { readonly metric: string; readonly unit: string } {
  const { comma, inBrackets } = domainWords[lang].text;
  const [first = "", ...rest] = unit.split(comma);
  const isShare = cells.some(({ text }) => text.endsWith("%"));
  const convention = isShare ? unit : rest.join(comma);
  const metric = convention === "" ? name : `${name}${inBrackets(convention)}`;
  return { metric, unit: isShare ? "%" : first };
}

function ownRow(data: ReturnsData, look: Look, id: "capacity" | "investment"): ComparedRow {
  const { heads } = words[look.lang];
  const all = computedOf(data);
  const unitId: UnitId = unitForAll(
    id === "capacity" ? "power" : "money",
    all.map(({ outcome }) => outcome.values[id]),
    look,
  );
  return {
    name: heads[id],
    unit: units[unitId].label[look.lang],
    period: "",
    cells: all.map((one) => {
      const [value, precision] = [one.outcome.values[id], precisionOf(one, id)];
      return {
        // The project's own figure, with the digits that it has everywhere.
        text: roughNumber({ value, precision }, unitId, look.lang),
        plain: plainNumber(value, unitId),
        isMissing: false,
        standing: null,
        basis: basisOf(one, id),
        precision,
      };
    }),
  };
}

/** Capacity, investment, then every measure of return. */
export function comparedRows(data: ReturnsData, look: Look): readonly ComparedRow[] {
  const all = computedOf(data);
  const { lang } = look;
  return [
    ownRow(data, look, "capacity"),
    ownRow(data, look, "investment"),
    ...returnMeasures.map((measure): ComparedRow => {
      const values = all.map(({ outcome }) => {
        const value = measure.of(outcome.results, outcome.model);
        return value === null || !Number.isFinite(value) ? null : value;
      });
      const marks = standings(values, measure.better);
      return {
        name: measure.name[lang],
        unit: measure.unit(look),
        period: words[lang].returns.life,
        cells: values.map((value, at) => {
          const text = value === null ? measure.none[lang] : measure.text(value, look);
          return {
            text,
            plain: value === null ? "" : text.replaceAll(",", "").replace("−", "-").replace(/%$/, ""),
            isMissing: value === null,
            standing: marks[at] ?? null,
            basis: "derived",
            precision: "exact",
          };
        }),
      };
    }),
  ];
}
