import { Actor, SourceId } from "@lianchi/domain";
import { z } from "zod";
import { Mapping } from "../../intake/mapping.ts";
import { done } from "../../outcome.ts";
import { importResponse } from "../../use-cases/imports/import-response.ts";
import { LayoutChoice } from "../../use-cases/imports/layout-choice.ts";
import { procedure, router, valueOr } from "../trpc.ts";
import { newSource } from "./inputs.ts";

const id = z.uuid();
const reading = {
  sheet: z.string().max(200).nullable().default(null),
  encoding: z.string().max(40).nullable().default(null),
};

/** A file comes in by `POST /import/sites`; from then on its number stands for it. */
export const importRoutes = router({
  look: procedure
    .input(z.strictObject({ id, ...reading }))
    .mutation(async ({ ctx, input, signal }) => valueOr(await ctx.imports.look(input, signal))),
  check: procedure
    .input(
      z.strictObject({
        id,
        mapping: Mapping,
        sourceId: SourceId,
        newSource,
        layout: LayoutChoice.nullable().default(null),
        ...reading,
      }),
    )
    .mutation(({ ctx, input }) => valueOr(ctx.imports.check(input))),
  write: procedure
    .input(z.strictObject({ id, actor: Actor }))
    .mutation(({ ctx, input }) => valueOr(ctx.imports.apply(input.id, input.actor))),
  cancel: procedure
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => valueOr(ctx.imports.cancel(input.id))),
  status: procedure.input(z.strictObject({ id })).query(({ ctx, input }) => {
    const told = ctx.imports.status(input.id);
    return valueOr(told.kind === "done" ? done(importResponse(told.value)) : told);
  }),
});
