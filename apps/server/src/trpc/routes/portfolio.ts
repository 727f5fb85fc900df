import { z } from "zod";
import { readOverview } from "../../use-cases/read-overview.ts";
import { readProvenance } from "../../use-cases/read-provenance.ts";
import { procedure, router, valueOr } from "../trpc.ts";
import { asOf, chosenProjects } from "./inputs.ts";

const View = z.strictObject({ asOf, projects: chosenProjects });
const NumberKey = z.string().regex(/^[a-z][a-z0-9-]{0,63}\.[a-zA-Z]{1,40}$/);

export const portfolioRoutes = router({
  overview: procedure
    .input(View.optional())
    .query(({ ctx, input }) => valueOr(readOverview(ctx.product, input ?? {}))),
  provenance: procedure
    .input(z.strictObject({ ...View.shape, key: NumberKey }))
    .query(({ ctx, input }) => valueOr(readProvenance(ctx.product, input))),
});
