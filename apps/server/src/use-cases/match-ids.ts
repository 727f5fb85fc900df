import type { SubjectId } from "@lianchi/domain";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { clusterOf } from "./read-cluster.ts";

/** Which sites a pasted list names. */
export type MatchedIds = {
  readonly ids: readonly string[];
  /** Words that are no id of the cluster, the first of them. */
  readonly unknown: readonly string[];
  readonly unknownCount: number;
};

const mostUnknown = 30;
const marks = /[\s,，;；、]+/;

type MatchRequest = { readonly text: string; readonly clusterId?: SubjectId | undefined };

/** Reads ids out of a text: a whole line where that is one, since ids may have spaces and commas, else its words; letters of
 *  either case. */
export function matchIds(product: Product, { text, clusterId }: MatchRequest): Outcome<MatchedIds> {
  const cluster = clusterOf(product, { clusterId });
  if (cluster.kind === "refused") return cluster;
  const { sites } = product;
  const known = new Map<string, string>();
  for (let site = 0; site < sites.count(); site++)
    if (sites.fieldsOf(site)?.clusterId === cluster.value.id)
      known.set(sites.idOf(site).toLowerCase(), sites.idOf(site));
  const idOf = (word: string) => known.get(word.toLowerCase());
  const ids = new Set<string>();
  const unknown = new Set<string>();
  for (const line of text.split(/[\r\n\t]+/)) {
    const whole = idOf(line.trim());
    const words = whole === undefined ? line.split(marks).filter((word) => word !== "") : [line.trim()];
    for (const word of words) {
      const id = idOf(word);
      if (id === undefined) unknown.add(word.slice(0, 64));
      else ids.add(id);
    }
  }
  return done({ ids: [...ids], unknown: [...unknown].slice(0, mostUnknown), unknownCount: unknown.size });
}
