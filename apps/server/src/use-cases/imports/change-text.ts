import {
  decimalText,
  inEach,
  recordedBasisName,
  type SiteFields,
  type SiteStage,
  siteStageName,
  type Text,
  untranslated,
} from "@lianchi/domain";
import type { SiteDraft } from "../../intake/draft-sites.ts";
import { words } from "../../words/index.ts";

/** What an import can change of a site. */
export type ChangedField = keyof SiteDraft["fields"] | "stage";

/** One field of one site, from what to what, in the reader's words. */
export type FieldChange = {
  readonly id: string;
  readonly field: ChangedField;
  readonly before: Text;
  readonly after: Text;
};

/** Nothing was known before. */
export const unknownText: Text = untranslated("—");

function positionText(position: NonNullable<SiteFields["position"]>): Text {
  const degrees = `${position.lat.toFixed(6)}°N ${position.lon.toFixed(6)}°E`;
  const basis = recordedBasisName[position.basis];
  return inEach((lang) => words[lang].siteChange.position(degrees, basis[lang]));
}

/** A field's value with its unit, as tables show it.
 *  @example fieldText("ratingKw", 6_250) // { zh: "6.25 MW", en: "6.25 MW" } */
export function fieldText(
  key: keyof SiteDraft["fields"],
  value: string | number | SiteFields["position"] | undefined,
): Text {
  if (value === null || value === undefined) return unknownText;
  if (typeof value === "object") return positionText(value);
  if (typeof value === "string") return untranslated(value);
  return untranslated(
    key === "ratingKw" ? `${decimalText(value / 1_000, 6)} MW` : `${decimalText(value, 3)} m`,
  );
}

/** @example stageText({ stage: "permitted", on: "2026-05-20" }) // { zh: "核准，2026-05-20", … } */
export function stageText(step: { readonly stage: SiteStage; readonly on: string | null } | null): Text {
  if (step === null) return unknownText;
  return inEach((lang) => words[lang].siteChange.stage(siteStageName[step.stage][lang], step.on));
}
