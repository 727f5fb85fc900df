import { type FieldChange, FigureFields, SourceFields, StageFields, SubjectFields } from "@lianchi/domain";
import { TRPCClientError } from "@trpc/client";
import { z } from "zod";

const revision = { version: z.int(), seq: z.int(), at: z.string(), actor: z.string() };
const Current = z.object({
  current: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("figure"), ...revision, fields: FigureFields }),
    z.object({ kind: z.literal("stage"), ...revision, fields: StageFields }),
    z.object({ kind: z.literal("subject"), ...revision, fields: SubjectFields }),
    z.object({ kind: z.literal("source"), ...revision, fields: SourceFields }),
  ]),
});

/** What stands now, when a write was refused because it was based on an older version; null otherwise. */
export function currentOf(error: unknown): FieldChange | null {
  if (!(error instanceof TRPCClientError)) return null;
  const read = Current.safeParse(error.data);
  return read.success ? read.data.current : null;
}
