import { Reason } from "@lianchi/domain";
import { z } from "zod";
import { done } from "../../outcome.ts";
import { withdrawComparables } from "../../use-cases/keep-comparables.ts";
import { readComparables } from "../../use-cases/read-comparables.ts";
import { procedure, router, valueOr } from "../trpc.ts";
import { asOf, writer } from "./inputs.ts";

/** A table comes in by `POST /import/comparables`. */
export const comparableRoutes = router({
  list: procedure
    .input(z.strictObject({ asOf }).optional())
    .query(({ ctx, input }) => valueOr(readComparables(ctx.product, input ?? {}))),
  withdraw: procedure
    .input(z.strictObject({ ...writer, reason: Reason.optional() }))
    .mutation(async ({ ctx, input }) => {
      const told = await withdrawComparables(ctx.product, input);
      // The rows that were taken away need not travel once more.
      return valueOr(told.kind === "done" ? done({ version: told.value.version }) : told);
    }),
});
