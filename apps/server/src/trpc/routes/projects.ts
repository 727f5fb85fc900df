import {
  FigureEntry,
  FindingAnswerFields,
  namesUpTo,
  StageFields,
  SubjectFields,
  SubjectId,
} from "@lianchi/domain";
import { z } from "zod";
import { readOverview } from "../../use-cases/read-overview.ts";
import { readProject } from "../../use-cases/read-project.ts";
import { recordChange } from "../../use-cases/record-change.ts";
import { recordFigure } from "../../use-cases/record-figure.ts";
import { procedure, router, valueOr } from "../trpc.ts";
import { asOf, newSource, writer } from "./inputs.ts";

/** Names as they fit on a page; what was written before the bound stays readable. */
const NamedSubject = SubjectFields.extend({ name: namesUpTo(120), shortName: namesUpTo(120) }).strict();

export const projectRoutes = router({
  list: procedure
    .input(z.strictObject({ asOf }).optional())
    .query(({ ctx, input }) => valueOr(readOverview(ctx.product, input ?? {}))),
  byId: procedure
    .input(z.strictObject({ id: SubjectId, asOf }))
    .query(({ ctx, input }) => valueOr(readProject(ctx.product, input))),
  recordFigure: procedure
    .input(z.strictObject({ ...writer, newSource, fields: FigureEntry }))
    .mutation(async ({ ctx, input }) => valueOr(await recordFigure(ctx.product, input))),
  recordStage: procedure
    .input(z.strictObject({ ...writer, newSource, fields: StageFields.strict() }))
    .mutation(async ({ ctx, input: { newSource, ...input } }) =>
      valueOr(await recordChange(ctx.product, { kind: "stage", ...input }, newSource)),
    ),
  answerFinding: procedure
    .input(z.strictObject({ ...writer, fields: FindingAnswerFields }))
    .mutation(async ({ ctx, input }) =>
      valueOr(await recordChange(ctx.product, { kind: "findingAnswer", ...input })),
    ),
  save: procedure
    .input(z.strictObject({ ...writer, fields: NamedSubject }))
    .mutation(async ({ ctx, input }) =>
      valueOr(await recordChange(ctx.product, { kind: "subject", ...input })),
    ),
});
