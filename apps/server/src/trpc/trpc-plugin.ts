import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import type { FastifyPluginAsync } from "fastify";
import { type AppRouter, appRouter } from "./router.ts";
import { type Context, ownStatusOf } from "./trpc.ts";

/** The API under `/trpc`. @param most calls in one batch */
export function trpcPlugin(context: Omit<Context, "who">, most: number): FastifyPluginAsync {
  const trpcOptions: FastifyTRPCPluginOptions<AppRouter>["trpcOptions"] = {
    router: appRouter,
    maxBatchSize: most,
    responseMeta: ({ errors: [error, ...more] }) => {
      const status = more.length === 0 ? ownStatusOf(error?.cause) : undefined;
      return status === undefined ? {} : { status };
    },
    createContext: ({ req }): Context => ({ ...context, who: req.ip }),
  };
  return async (api) => {
    await api.register(fastifyTRPCPlugin, { prefix: "/trpc", trpcOptions });
  };
}
