import { RecordedBasis, SiteFields, SourceId, SubjectId } from "@lianchi/domain";
import { typedNumber } from "../../parts/editing/typed-number.ts";

/** A site's particulars as they are typed. */
export type SiteDraft = {
  readonly name: string;
  readonly ratingMw: string;
  readonly ratingBasis: string;
  readonly model: string;
  readonly hubHeightM: string;
  readonly rotorDiameterM: string;
  readonly lat: string;
  readonly lon: string;
  readonly positionBasis: string;
  readonly batch: string;
  readonly projectId: string;
  readonly note: string;
  /** A line each: title, then address. */
  readonly links: string;
};

const typed = (value: number | string | null | undefined) => (value == null ? "" : String(value));

export function siteDraftOf(fields: SiteFields): SiteDraft {
  return {
    name: typed(fields.name),
    ratingMw: typed(fields.ratingKw === null ? null : fields.ratingKw / 1_000),
    ratingBasis: fields.ratingBasis,
    model: typed(fields.model),
    hubHeightM: typed(fields.hubHeightM),
    rotorDiameterM: typed(fields.rotorDiameterM),
    lat: typed(fields.position?.lat),
    lon: typed(fields.position?.lon),
    positionBasis: fields.position?.basis ?? "measured",
    batch: typed(fields.batch),
    projectId: typed(fields.projectId),
    note: typed(fields.note),
    links: fields.links.map(({ title, url }) => `${title} ${url}`).join("\n"),
  };
}

export type ReadDraft =
  | { readonly kind: "read"; readonly fields: SiteFields }
  | { readonly kind: "wrong"; readonly wrong: readonly (keyof SiteDraft)[] };

const textOf = (text: string) => (text.trim() === "" ? null : text.trim());

/** NaN where it is no number; null where nothing stands. */
function numberOf(text: string): number | null {
  return text.trim() === "" ? null : typedNumber(text);
}

function linksOf(text: string): SiteFields["links"] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const at = line.search(/https?:\/\//);
      const url = at < 0 ? line : line.slice(at).trim();
      const title = at <= 0 ? url.slice(0, 120) : line.slice(0, at).trim();
      return { title, url };
    });
}

/** What the form says of the site, or which of its fields cannot be read. */
export function readDraft(draft: SiteDraft, before: SiteFields, sourceId: string): ReadDraft {
  const [lat, lon] = [numberOf(draft.lat), numberOf(draft.lon)];
  const isMoved = lat !== (before.position?.lat ?? null) || lon !== (before.position?.lon ?? null);
  const rating = numberOf(draft.ratingMw);
  const judged = SiteFields.safeParse({
    ...before,
    name: textOf(draft.name),
    ratingKw: rating === null ? null : Math.round(rating * 1e6) / 1e3,
    ratingBasis: RecordedBasis.catch(before.ratingBasis).parse(draft.ratingBasis),
    model: textOf(draft.model),
    hubHeightM: numberOf(draft.hubHeightM),
    rotorDiameterM: numberOf(draft.rotorDiameterM),
    position:
      lat === null && lon === null
        ? null
        : {
            lat,
            lon,
            system: isMoved ? "WGS84" : (before.position?.system ?? "WGS84"),
            given: isMoved ? null : (before.position?.given ?? null),
            basis: draft.positionBasis,
          },
    batch: textOf(draft.batch),
    projectId: draft.projectId === "" ? null : SubjectId.parse(draft.projectId),
    note: textOf(draft.note),
    links: linksOf(draft.links),
    sourceId: SourceId.parse(sourceId),
  });
  if (judged.success) return { kind: "read", fields: judged.data };
  const names: Readonly<Record<string, keyof SiteDraft>> = {
    name: "name",
    ratingKw: "ratingMw",
    model: "model",
    hubHeightM: "hubHeightM",
    rotorDiameterM: "rotorDiameterM",
    batch: "batch",
    note: "note",
    links: "links",
  };
  const wrong = judged.error.issues.map(({ path: [first, second] }) =>
    first === "position" ? (second === "lat" ? "lat" : "lon") : (names[String(first)] ?? "note"),
  );
  return { kind: "wrong", wrong };
}
