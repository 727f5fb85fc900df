import { type BaselineFields, type Change, type ChangeRequest, planProblem } from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import { type Product, today } from "../product.ts";
import type { WithNewSource } from "./new-source.ts";
import { recordTogether } from "./record-change.ts";

/** After every day. */
const endless = "9999-12-31";

/** The plan that others are measured against, as a writer has seen it. */
export type SeenReference = { readonly id: string; readonly version: number };

export type SavePlanRequest = WithNewSource & {
  readonly actor: string;
  readonly expectedVersion: number;
  readonly fields: BaselineFields;
  /** The reference that was there when the form was opened, null where none was; absent where nobody looked. */
  readonly seenReference?: SeenReference | null | undefined;
};

type Plan = Extract<Change, { readonly kind: "baseline" }>;

function referencesOf({ model }: Product, { clusterId, id }: BaselineFields): readonly Plan[] {
  const newest = new Map<string, Plan>();
  for (const change of model.changes()) if (change.kind === "baseline") newest.set(change.fields.id, change);
  return [...newest.values()].filter(
    ({ fields }) =>
      fields.clusterId === clusterId && fields.id !== id && fields.isReference && !fields.isWithdrawn,
  );
}

/** Keeps a plan. A cluster is measured against one: the reference of before steps back in the same write, and where it is
 *  not the one that the writer has seen, nothing is written. */
export function savePlan(product: Product, request: SavePlanRequest): Promise<Outcome<Change>> {
  const { actor, expectedVersion, fields, seenReference, newSource } = request;
  return recordTogether(
    product,
    () => {
      const own = { kind: "baseline", actor, expectedVersion, fields } as const;
      const unfit = planProblem(fields, product.model.portfolioAsOf(endless), today(product));
      if (unfit !== null) return refused(unfit);
      if (!fields.isReference || fields.isWithdrawn) return done([own]);
      const references = referencesOf(product, fields);
      const isSeen = ({ version, fields: { id } }: Plan) =>
        id === seenReference?.id && version === seenReference.version;
      const [foreign] = seenReference === undefined || references.some(isSeen) ? [] : references;
      if (foreign !== undefined)
        return refused(
          {
            code: "reference-changed-meanwhile",
            field: "isReference",
            value: foreign.fields.name,
            expected: foreign.actor,
          },
          foreign,
        );
      const stepsBack = references.map(
        (other): ChangeRequest => ({
          kind: "baseline",
          actor,
          expectedVersion: other.version,
          fields: { ...other.fields, isReference: false },
        }),
      );
      return done([own, ...stepsBack]);
    },
    newSource,
  );
}
