import type { z } from "zod";

/** What a form would write, as the domain reads it; null while that breaks a rule which the form does not know. The server
 *  names that rule: to parse here and throw would tell people that the server was not reached. */
export function readBy<Schema extends z.ZodType>(schema: Schema, fields: unknown): z.output<Schema> | null {
  const read = schema.safeParse(fields);
  return read.success ? read.data : null;
}
