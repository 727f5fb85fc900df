import { ScenarioFields, ScenarioId } from "@lianchi/domain";
import { z } from "zod";
import { readReturns } from "../../use-cases/read-returns.ts";
import { readScenarios } from "../../use-cases/read-scenarios.ts";
import { saveScenario } from "../../use-cases/save-scenario.ts";
import { procedure, router, valueOr } from "../trpc.ts";
import { asOf, chosenProjects, writer } from "./inputs.ts";

export const returnsRoutes = router({
  scenarios: procedure
    .input(z.strictObject({ asOf }).optional())
    .query(({ ctx, input }) => valueOr(readScenarios(ctx.product, input ?? {}))),
  /** The same sums as in the browser. */
  results: procedure
    .input(z.strictObject({ asOf, scenario: ScenarioId.optional(), projects: chosenProjects }).optional())
    .query(({ ctx, input }) => valueOr(readReturns(ctx.product, input ?? {}))),
  saveScenario: procedure
    .input(z.strictObject({ ...writer, fields: ScenarioFields.strict() }))
    .mutation(async ({ ctx, input }) => valueOr(await saveScenario(ctx.product, input))),
});
