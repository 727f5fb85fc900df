import { FigureFields, StageFields, SubjectFields, SubjectId } from "@lianchi/domain";
import { z } from "zod";
import { procedure, router, valueOr } from "../trpc.ts";
import { readOverview } from "../use-cases/read-overview.ts";
import { readProject } from "../use-cases/read-project.ts";
import { recordChange } from "../use-cases/record-change.ts";
import { asOf, writer } from "./inputs.ts";

export const projectRoutes = router({
  list: procedure
    .input(z.strictObject({ asOf }).optional())
    .query(({ ctx, input }) => valueOr(readOverview(ctx.product, input ?? {}))),
  byId: procedure
    .input(z.strictObject({ id: SubjectId, asOf }))
    .query(({ ctx, input }) => valueOr(readProject(ctx.product, input))),
  recordFigure: procedure
    .input(z.strictObject({ ...writer, fields: FigureFields.strict() }))
    .mutation(async ({ ctx, input }) =>
      valueOr(await recordChange(ctx.product, { kind: "figure", ...input })),
    ),
  recordStage: procedure
    .input(z.strictObject({ ...writer, fields: StageFields.strict() }))
    .mutation(async ({ ctx, input }) =>
      valueOr(await recordChange(ctx.product, { kind: "stage", ...input })),
    ),
  save: procedure
    .input(z.strictObject({ ...writer, fields: SubjectFields.strict() }))
    .mutation(async ({ ctx, input }) =>
      valueOr(await recordChange(ctx.product, { kind: "subject", ...input })),
    ),
});
