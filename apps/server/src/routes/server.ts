import { procedure, router } from "../trpc.ts";
import { readStatus } from "../use-cases/read-status.ts";

export const serverRoutes = router({
  status: procedure.query(({ ctx }) => readStatus(ctx.product)),
});
