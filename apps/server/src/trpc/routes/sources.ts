import { SourceFields, SourceId } from "@lianchi/domain";
import { z } from "zod";
import { listSources, readSource, sourcesElsewhere } from "../../use-cases/read-source.ts";
import { recordChange } from "../../use-cases/record-change.ts";
import { procedure, router, valueOr } from "../trpc.ts";
import { asOf, writer } from "./inputs.ts";

export const sourceRoutes = router({
  list: procedure
    .input(z.strictObject({ asOf }).optional())
    .query(({ ctx, input }) => valueOr(listSources(ctx.product, input ?? {}))),
  byId: procedure
    .input(z.strictObject({ id: SourceId, asOf }))
    .query(({ ctx, input }) => valueOr(readSource(ctx.product, input))),
  /** Sites, their stages and whole documents that rest on each. */
  elsewhere: procedure.query(({ ctx }) => sourcesElsewhere(ctx.product)),
  save: procedure
    .input(z.strictObject({ ...writer, fields: SourceFields.strict() }))
    .mutation(async ({ ctx, input }) =>
      valueOr(await recordChange(ctx.product, { kind: "source", ...input })),
    ),
});
