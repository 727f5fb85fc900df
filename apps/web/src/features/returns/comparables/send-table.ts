import type { ComparablesTableResponse } from "@lianchi/server/api";
import { z } from "zod";

const Refused = z.object({
  error: z.object({
    data: z.object({
      problems: z.array(z.object({ message: z.object({ zh: z.string(), en: z.string() }) })),
    }),
  }),
});
const Answered = z.custom<ComparablesTableResponse>(
  (value) => typeof value === "object" && value !== null && "rows" in value,
);

type Message = { readonly zh: string; readonly en: string };
export type SentTable =
  | { readonly kind: "answered"; readonly answer: ComparablesTableResponse }
  | { readonly kind: "refused"; readonly messages: readonly Message[] };

/** Sends a table to be looked at, or to be kept under a name. @throws when the server cannot be reached */
export async function sendTable(
  file: File,
  keep: { readonly actor: string; readonly expectedVersion: number } | null,
): Promise<SentTable> {
  const query = new URLSearchParams({ name: file.name });
  if (keep !== null) {
    query.set("keep", "1");
    query.set("actor", keep.actor);
    query.set("expectedVersion", String(keep.expectedVersion));
  }
  const answer = await fetch(`/import/comparables?${query}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  });
  const body: unknown = await answer.json();
  const refused = Refused.safeParse(body);
  return refused.success
    ? { kind: "refused", messages: refused.data.error.data.problems.map(({ message }) => message) }
    : { kind: "answered", answer: Answered.parse(body) };
}
