import type { NumberKey } from "./picture.ts";

/** Attributes of an SVG element, by their names in a script: `strokeWidth`, `textAnchor`. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element. `text` is what a text element says. */
export type Mark = {
  readonly tag: "rect" | "circle" | "line" | "polyline" | "polygon" | "path" | "text";
  readonly attributes: Attributes;
  readonly text?: string;
};

/** What belongs to one datum. `opens` null: it answers no pointer. */
export type StillItem = { readonly opens: NumberKey | null; readonly marks: readonly Mark[] };
