import { readStatus } from "../../use-cases/read-status.ts";
import { procedure, router, valueOr } from "../trpc.ts";

export const serverRoutes = router({
  status: procedure.query(({ ctx }) => ({ ...readStatus(ctx.product), isOpen: ctx.isOpen })),
  openDemo: procedure.mutation(async ({ ctx }) => valueOr(await ctx.openDemo())),
});
