import { namesOf } from "./words/names-of.ts";

/** The field's words, one rendering each in both languages. Screens and files take them from here. */
export const glossary = namesOf(({ glossary }) => glossary);
