import { type SiteStage, type SubjectId, siteStages } from "@lianchi/domain";
import type { SiteModel } from "./site-model.ts";

/** Sites by name, or all that fit. */
export type SiteChoice =
  | { readonly kind: "ids"; readonly ids: readonly string[] }
  | {
      readonly kind: "where";
      readonly clusterId: SubjectId;
      readonly stages?: readonly SiteStage[] | undefined;
      /** "" stands for no batch. */
      readonly batches?: readonly string[] | undefined;
      readonly find?: string | undefined;
    };

export type Chosen =
  | { readonly kind: "found"; readonly sites: readonly number[] }
  | { readonly kind: "unknown"; readonly id: string };

type Where = SiteChoice & { readonly kind: "where" };

/** @param stages stage codes of the day looked at */
export function sitesWhere(
  model: SiteModel,
  { clusterId, stages, batches, find }: Where,
  stageCodes: Uint8Array,
): number[] {
  const present = model.present();
  const cluster = present.clusterNames.indexOf(clusterId) + 1;
  const wanted = stages === undefined ? null : new Set(stages.map((stage) => siteStages.indexOf(stage)));
  const inBatch =
    batches === undefined
      ? null
      : new Set(batches.map((name) => (name === "" ? 0 : present.batchNames.indexOf(name) + 1)));
  const words = find?.trim().toLowerCase() ?? "";
  const found: number[] = [];
  for (let site = 0; site < present.count; site++) {
    if (present.exists[site] !== 1 || present.cluster[site] !== cluster) continue;
    if (wanted !== null && !wanted.has(stageCodes[site] ?? -1)) continue;
    if (inBatch !== null && !inBatch.has(present.batch[site] ?? 0)) continue;
    if (words !== "" && !isNamed(model, site, words)) continue;
    found.push(site);
  }
  return found;
}

function isNamed(model: SiteModel, site: number, words: string): boolean {
  if (model.idOf(site).toLowerCase().includes(words)) return true;
  const fields = model.fieldsOf(site);
  return [fields?.name, fields?.batch, fields?.model].some((text) => text?.toLowerCase().includes(words));
}

export function chosenSites(model: SiteModel, choice: SiteChoice): Chosen {
  if (choice.kind === "where")
    return { kind: "found", sites: sitesWhere(model, choice, model.present().stage) };
  const sites: number[] = [];
  for (const id of new Set(choice.ids)) {
    const site = model.indexOf(id);
    if (site === undefined || model.fieldsOf(site) === undefined) return { kind: "unknown", id };
    sites.push(site);
  }
  return { kind: "found", sites };
}
