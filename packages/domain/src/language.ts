import { z } from "zod";
import { wordsUpTo } from "./plain-text.ts";

export const Lang = z.enum(["zh", "en"]);
export type Lang = z.infer<typeof Lang>;

/** The same words in both languages of the product. */
export const Text = z.object({
  zh: wordsUpTo(500),
  en: wordsUpTo(500),
});
export type Text = Readonly<z.infer<typeof Text>>;

/** Which units a reader sees: Chinese official ones (万千瓦, 亿千瓦时) or SI multiples (MW, GWh). English always uses SI. */
export const UnitStyle = z.enum(["wan", "si"]);
export type UnitStyle = z.infer<typeof UnitStyle>;

export type Reading = { readonly lang: Lang; readonly units: UnitStyle };
