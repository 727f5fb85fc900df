import { changeRoutes } from "./routes/changes.ts";
import { portfolioRoutes } from "./routes/portfolio.ts";
import { projectRoutes } from "./routes/projects.ts";
import { sourceRoutes } from "./routes/sources.ts";
import { router } from "./trpc.ts";

/** The API, as the web app and other clients see it. */
export const appRouter = router({
  portfolio: portfolioRoutes,
  projects: projectRoutes,
  sources: sourceRoutes,
  changes: changeRoutes,
});

export type AppRouter = typeof appRouter;
export type { ToldProblem } from "./told-problem.ts";
export type { ChangesPage, ListedChange } from "./use-cases/list-changes.ts";
export type { ProjectPage } from "./use-cases/read-project.ts";
export type { Provenance, ProvenanceInput } from "./use-cases/read-provenance.ts";
export type { SourcePage } from "./use-cases/read-source.ts";
