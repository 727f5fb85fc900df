/** Two columns as a text in both languages, for zod to judge. */
export function textOf(
  zh: string | null,
  en: string | null,
): { zh: string | null; en: string | null } | null {
  return zh === null && en === null ? null : { zh, en };
}

/** JSON for a jsonb column; a JSON null is SQL's null. */
export function json(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
