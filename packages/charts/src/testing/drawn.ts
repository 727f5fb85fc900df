import type { Overview } from "@lianchi/returns";
import type { ChartId } from "../catalogue/overview.ts";
import { drawChart } from "../catalogue/overview.ts";
import type { Look, Picture } from "../engine/picture.ts";
import { textWidth } from "../engine/text-width.ts";
import { look } from "./portfolio.ts";

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (value: unknown) => (typeof value === "number" ? value : Number.NaN);
const textOf = (value: unknown) => (typeof value === "string" ? value : "");

export type Datum = { readonly name: string; readonly known: number; readonly opens: string | null };

const seriesOf = ({ option }: Picture) => listOf(option.series).map(fieldsOf);

/** What is drawn: each datum that has a value. */
export const drawn = (id: ChartId, overview: Overview, as: Look = look) =>
  drawnIn(drawChart(id, overview, as));

export function drawnIn(picture: Picture): readonly Datum[] {
  return seriesOf(picture)
    .flatMap(({ data }) => listOf(data).map(fieldsOf))
    .flatMap(({ name, known, opens }) =>
      typeof known === "number"
        ? [{ name: textOf(name), known, opens: typeof opens === "string" ? opens : null }]
        : [],
    );
}

export const valuesOf = (id: ChartId, overview: Overview, as: Look = look) =>
  drawn(id, overview, as).map(({ known }) => known);

function flattened(shape: unknown): readonly Fields[] {
  const fields = fieldsOf(shape);
  return fields.type === "group" ? listOf(fields.children).flatMap(flattened) : [fields];
}

/** Every shape that the chart hands to the library; `bars` leaves out the axes, which have no name. */
export const shapesOf = (id: ChartId, overview: Overview, as: Look, which: "all" | "bars" = "all") =>
  shapesIn(drawChart(id, overview, as), which);

export function shapesIn(picture: Picture, which: "all" | "bars" = "all"): readonly Fields[] {
  return seriesOf(picture).flatMap(({ data, renderItem }) =>
    listOf(data).flatMap((datum, dataIndex) =>
      typeof renderItem === "function" && (which === "all" || fieldsOf(datum).name !== "")
        ? flattened(Reflect.apply(renderItem, null, [{ dataIndex }]))
        : [],
    ),
  );
}

export type Written = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
};

/** Where each line of text stands, by the widths that the charts themselves measure with. */
export const writtenIn = (id: ChartId, overview: Overview, as: Look, which: "all" | "bars" = "bars") =>
  textsIn(drawChart(id, overview, as), which);

export function textsIn(picture: Picture, which: "all" | "bars" = "all"): readonly Written[] {
  return shapesIn(picture, which)
    .filter(({ type }) => type === "text")
    .map(({ style }) => {
      const { text, x, y, align, fontSize, rich } = fieldsOf(style);
      const runs = [...textOf(text).matchAll(/\{(\w+)\|([^{}|]*)\}/g)];
      const widthPx = runs.reduce((sum, [, name = "", words = ""]) => {
        const run = fieldsOf(fieldsOf(rich)[name]);
        const size = typeof run.fontSize === "number" ? run.fontSize : numberOf(fontSize);
        return sum + (name === "gap" ? 4 : textWidth(words, size) + ("padding" in run ? 5 : 0));
      }, 0);
      const at = numberOf(x);
      const left = align === "right" ? at - widthPx : align === "center" ? at - widthPx / 2 : at;
      return { text: runs.map(([, , words]) => words).join(""), left, right: left + widthPx, y: numberOf(y) };
    })
    .filter(({ text }) => text !== "");
}
