import type { Problem } from "@lianchi/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Outcome } from "../outcome.ts";
import type { StateTag } from "./byte-cache.ts";
import type { ExportCache } from "./export-cache.ts";
import { revalidate } from "./headers.ts";
import { answerProblem } from "./problem-answer.ts";

/** A refusal found while the file is made: it leaves no file in the cache. */
class NoFile extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

type ExportFile = { readonly bytes: Uint8Array; readonly mediaType: string; readonly fileName: string };

type Cache<File> = { readonly stateTag: StateTag; readonly cachedFile: ExportCache<File> };

type Wanted<File> = {
  /** What the file depends on beside the state: its name in the cache. */
  readonly order: object;
  /** For clients that read no Chinese file name. */
  readonly plainName: string;
  readonly make: () => Promise<Outcome<File>>;
};

/** A file as the portfolio now stands, made or from the cache; no bytes for whoever has them already. */
export async function answerFromCache<File extends ExportFile>(
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { stateTag, cachedFile }: Cache<File>,
  { order, plainName, make }: Wanted<File>,
): Promise<FastifyReply> {
  const tag = stateTag();
  if (request.headers["if-none-match"]?.endsWith(tag) === true)
    return reply.code(304).header("etag", tag).header("cache-control", revalidate).send();
  try {
    const { bytes, mediaType, fileName } = await cachedFile(JSON.stringify(order), async () => {
      const made = await make();
      if (made.kind === "done") return made.value;
      throw new NoFile(made.problems[0] ?? { code: "internal" });
    });
    return reply
      .type(mediaType)
      .header("etag", tag)
      .header("cache-control", revalidate)
      .header(
        "content-disposition",
        `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      )
      .send(bytes);
  } catch (error) {
    if (error instanceof NoFile) return answerProblem(reply, error.problem);
    throw error;
  }
}
