import { z } from "zod";
import { wordsUpTo } from "../plain-text.ts";

/** The same words in both languages of the product, as records keep them. */
export const Text = z.object({
  zh: wordsUpTo(500),
  en: wordsUpTo(500),
});
export type Text = Readonly<z.infer<typeof Text>>;
