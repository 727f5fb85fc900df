import { type Basis, inUnit, numberText, type UnitId, unitForAll, units } from "@lianchi/domain";
import { returnMeasures, type Standing, standings } from "@lianchi/returns";
import type { Look } from "../picture.ts";
import { plainNumber } from "../provenance-words.ts";
import { computedOf, type ReturnsData } from "./returns-data.ts";
import { moneyText } from "./returns-money.ts";
import { basisOf } from "./returns-words.ts";

export type ComparedCell = {
  readonly text: string;
  /** For programs that read the file; empty where there is none. */
  readonly plain: string;
  readonly isMissing: boolean;
  readonly standing: Standing;
  readonly basis: Basis;
};

/** One measure of all projects that can be reckoned. */
export type ComparedRow = {
  readonly name: string;
  /** Unit and convention beside the name. */
  readonly unit: string;
  readonly period: string;
  readonly cells: readonly ComparedCell[];
};

/** Name and unit of a row as a file for programs has them: the convention goes with the name. */
export function recordedAs({ name, unit, cells }: ComparedRow): {
  readonly metric: string;
  readonly unit: string;
} {
  const [first = "", ...rest] = unit.split(/，|, /);
  const isShare = cells.some(({ text }) => text.endsWith("%"));
  const convention = isShare ? unit : rest.join(", ");
  const metric = convention === "" ? name : `${name} (${convention})`;
  return { metric, unit: isShare ? "%" : first };
}

function ownRow(data: ReturnsData, look: Look, id: "capacity" | "investment"): ComparedRow {
  const zh = look.lang === "zh";
  const all = computedOf(data);
  const unitId: UnitId = unitForAll(
    id === "capacity" ? "power" : "money",
    all.map(({ outcome }) => outcome.values[id]),
    look,
  );
  const name = id === "capacity" ? (zh ? "装机" : "Capacity") : zh ? "总投资" : "Investment";
  const isWhole = all.every(({ outcome }) => Number.isInteger(inUnit(outcome.values[id], unitId)));
  const text = (value: number) =>
    id === "capacity"
      ? numberText(value, unitId)
      : isWhole
        ? numberText(value, unitId, 2)
        : moneyText(value, unitId);
  return {
    name,
    unit: units[unitId].label[look.lang],
    period: "",
    cells: all.map((one) => ({
      text: text(one.outcome.values[id]),
      plain: plainNumber(one.outcome.values[id], unitId),
      isMissing: false,
      standing: null,
      basis: basisOf(one, id),
    })),
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
        period: lang === "zh" ? "运营期" : "life",
        cells: values.map((value, at) => {
          const text = value === null ? measure.none[lang] : measure.text(value, look);
          return {
            text,
            plain: value === null ? "" : text.replaceAll(",", "").replace("−", "-").replace(/%$/, ""),
            isMissing: value === null,
            standing: marks[at] ?? null,
            basis: "derived",
          };
        }),
      };
    }),
  ];
}
