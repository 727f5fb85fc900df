import { type DehydratedState, hydrate, type QueryClient } from "@tanstack/react-query";
import type { View } from "./view.ts";

/** Element in which the answers behind the first picture travel. */
export const knownId = "known";

/** What the server knew when it made the first picture. `answers` are those of its questions. */
export type Known = { readonly view: View; readonly answers: unknown };

const isState = (value: unknown): value is Partial<DehydratedState> =>
  typeof value === "object" && value !== null;
const isView = (value: unknown): value is View => value === "desk" || value === "phone";

/** Takes over what the server knew, so that nothing is asked twice. @returns for which window the picture was made; null
 *  where the server made none */
export function takeKnown(queryClient: QueryClient): View | null {
  const text = document.getElementById(knownId)?.textContent ?? "";
  if (text === "") return null;
  const known: unknown = JSON.parse(text);
  if (typeof known !== "object" || known === null || !("view" in known) || !("answers" in known)) return null;
  if (!isView(known.view) || !isState(known.answers)) return null;
  hydrate(queryClient, known.answers);
  return known.view;
}
