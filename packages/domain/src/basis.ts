import { z } from "zod";
import type { Text } from "./language.ts";

/** How a value came to be known. */
export const Basis = z.enum(["reported", "derived", "assumed", "illustrative", "measured"]);
export type Basis = z.infer<typeof Basis>;

export const basisName: Readonly<Record<Basis, Text>> = {
  reported: { zh: "报道", en: "Reported" },
  derived: { zh: "推算", en: "Derived" },
  assumed: { zh: "假设", en: "Assumed" },
  illustrative: { zh: "示意", en: "Illustrative" },
  measured: { zh: "实测", en: "Measured" },
};

/** Short form for charts, tables and files. */
export const basisMark: Readonly<Record<Basis, Text>> = {
  reported: { zh: "报", en: "Rep" },
  derived: { zh: "推", en: "Der" },
  assumed: { zh: "假", en: "Asm" },
  illustrative: { zh: "示", en: "Ill" },
  measured: { zh: "测", en: "Mea" },
};
