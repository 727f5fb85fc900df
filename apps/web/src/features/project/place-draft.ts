import type { Place } from "@lianchi/domain";

/** Where in the document, as it is typed. */
export type PlaceDraft = {
  readonly kind: "none" | Place["kind"];
  readonly from: string;
  readonly to: string;
  readonly text: string;
};

export function placeDraftOf(place: Place | null): PlaceDraft {
  if (place === null) return { kind: "none", from: "", to: "", text: "" };
  if (place.kind === "other") return { kind: "other", from: "", to: "", text: place.text };
  return {
    kind: place.kind,
    from: String(place.from),
    to: place.to === place.from ? "" : String(place.to),
    text: "",
  };
}

/** The place a draft means: null for none, undefined when its numbers cannot be read. */
export function placeOf({ kind, from, to, text }: PlaceDraft): Place | null | undefined {
  if (kind === "none") return null;
  if (kind === "other") return text.trim() === "" ? undefined : { kind, text: text.trim() };
  const first = Number(from.trim());
  const last = to.trim() === "" ? first : Number(to.trim());
  const areNumbers = Number.isInteger(first) && Number.isInteger(last) && first >= 1 && last >= first;
  return areNumbers ? { kind, from: first, to: last } : undefined;
}
