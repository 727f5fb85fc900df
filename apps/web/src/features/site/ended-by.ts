import { TRPCClientError } from "@trpc/client";
import { z } from "zod";

const Ended = z.object({
  problems: z.array(z.object({ code: z.enum(["site-replaced", "site-taken-back"]) })).min(1),
  current: z.object({ kind: z.literal("sites"), seq: z.int(), at: z.string(), actor: z.string() }),
});
export type EndedBy = Readonly<z.infer<typeof Ended>["current"]>;

/** The action that ended a site, as the server's refusal tells; null when the site was never there, or nothing was told. */
export function endedBy(error: unknown): EndedBy | null {
  if (!(error instanceof TRPCClientError)) return null;
  const read = Ended.safeParse(error.data);
  return read.success ? read.data.current : null;
}
