import { z } from "zod";
import { wordsUpTo } from "../plain-text.ts";

/** A text in every language, of so many signs at most in each. */
export const namesUpTo = (most: number) => z.object({ zh: wordsUpTo(most), en: wordsUpTo(most) });

/** The same words in both languages of the product, as records keep them. */
export const Text = namesUpTo(500);
export type Text = Readonly<z.infer<typeof Text>>;
