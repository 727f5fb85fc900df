import { Actor, changeKinds, Day, SubjectId } from "@lianchi/domain";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { listChanges } from "../../use-cases/list-changes.ts";
import { undoChange } from "../../use-cases/undo-change.ts";
import { watchVersions } from "../../use-cases/watch-versions.ts";
import { procedure, router, valueOr } from "../trpc.ts";
import { asOf } from "./inputs.ts";

const Page = z.strictObject({
  asOf,
  subjectId: SubjectId.optional(),
  kinds: z.array(z.enum(changeKinds)).optional(),
  actor: Actor.optional(),
  from: Day.optional(),
  until: Day.optional(),
  beforeSeq: z.int().min(1).optional(),
  limit: z.int().min(1).max(200).default(50),
});

export const changeRoutes = router({
  list: procedure.input(Page).query(({ ctx, input }) => valueOr(listChanges(ctx.product, input))),
  /** Takes a change back by another one. */
  undo: procedure
    .input(z.strictObject({ actor: Actor, seq: z.int().min(1) }))
    .mutation(async ({ ctx, input }) => valueOr(await undoChange(ctx.product, input))),
  /** Tells the present version at once, then each new one. */
  live: procedure
    .input(z.strictObject({ lastEventId: z.string().max(40).nullish() }).optional())
    .subscription(async function* ({ ctx, signal }) {
      const until = AbortSignal.any([ctx.stopping, ...(signal === undefined ? [] : [signal])]);
      for await (const told of watchVersions(ctx.product, until)) yield tracked(String(told.version), told);
      // Thrown and not returned: a stream that ends well tells the page to listen no more.
      if (ctx.stopping.aborted) throw ctx.stopping.reason;
    }),
});
