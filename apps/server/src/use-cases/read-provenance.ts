import { changeKey, type Revision, type SourceFields } from "@lianchi/domain";
import { isToCheck } from "@lianchi/returns";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { numberCore } from "./number-core.ts";
import type { Provenance } from "./provenance.ts";
import { type OverviewRequest, readOverview } from "./read-overview.ts";
import { usedIn } from "./used-in.ts";

export type ProvenanceRequest = OverviewRequest & { readonly key: string };

type History = Provenance["history"];

function historyOf(product: Product, asOf: string, keys: ReadonlySet<string>): History {
  return product.model
    .changesAsOf(asOf)
    .flatMap((change) =>
      change.kind === "figure" && keys.has(`${change.fields.subjectId}.${change.fields.metric}`)
        ? [change]
        : [],
    )
    .toReversed();
}

/** The documents that the present revisions rest on, with the places in them. */
function sourcesOf(history: History, sources: readonly Revision<SourceFields>[]): Provenance["sources"] {
  // Oldest first into the map, so that the newest revision of each figure stays.
  const present = [...new Map(history.toReversed().map((change) => [changeKey(change), change])).values()];
  return sources.flatMap(({ fields }) => {
    const resting = present.filter(
      ({ fields: { sourceId, value } }) => sourceId === fields.id && value !== null,
    );
    return resting.length === 0
      ? []
      : [{ source: fields, places: resting.flatMap((change) => change.fields.place ?? []) }];
  });
}

/** Where the number named by `key` comes from: `total.capacity`, `heping-wind.capacity` or `heping-wind.unitCost`. */
export function readProvenance(
  product: Product,
  { key, ...request }: ProvenanceRequest,
): Outcome<Provenance> {
  // The number of one subject is the same whichever projects are chosen.
  const scope = key.startsWith("total.") ? request : { asOf: request.asOf };
  const read = readOverview(product, scope);
  if (read.kind === "refused") return read;
  const overview = read.value;
  const core = numberCore(key, overview);
  if (core === null) return refused({ code: "unknown-address", field: "key", value: key });
  const keys = new Set<string>(core.inputs.map((input) => input.key));
  const history = historyOf(product, overview.asOf, keys);
  return done({
    asOf: overview.asOf,
    version: overview.version,
    ...core,
    sources: sourcesOf(history, overview.sources),
    findings: overview.findings.filter(
      (finding) => isToCheck(finding) && finding.inputs.some((input) => keys.has(input)),
    ),
    history,
    usedIn: usedIn(core, overview),
  });
}
