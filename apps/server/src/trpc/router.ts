import { changeRoutes } from "./routes/changes.ts";
import { comparableRoutes } from "./routes/comparables.ts";
import { importRoutes } from "./routes/imports.ts";
import { portfolioRoutes } from "./routes/portfolio.ts";
import { projectRoutes } from "./routes/projects.ts";
import { reportRoutes } from "./routes/reports.ts";
import { returnsRoutes } from "./routes/returns.ts";
import { serverRoutes } from "./routes/server.ts";
import { siteRoutes } from "./routes/sites.ts";
import { sourceRoutes } from "./routes/sources.ts";
import { router } from "./trpc.ts";

/** The API, as the web app and other clients see it. */
export const appRouter = router({
  portfolio: portfolioRoutes,
  projects: projectRoutes,
  sources: sourceRoutes,
  sites: siteRoutes,
  imports: importRoutes,
  returns: returnsRoutes,
  reports: reportRoutes,
  comparables: comparableRoutes,
  changes: changeRoutes,
  server: serverRoutes,
});

export type AppRouter = typeof appRouter;
export type { Looked } from "../intake/intake-worker.ts";
export type { Mapping } from "../intake/mapping.ts";
export type { ProblemResponse } from "../problem-response.ts";
export type { Comparison } from "../use-cases/compare-days.ts";
export type { ImportResponse, ProblemGroupResponse } from "../use-cases/imports/import-response.ts";
export type { LayoutChoice } from "../use-cases/imports/layout-choice.ts";
export type { LayoutQuestion, SitesSum } from "../use-cases/imports/plan-layout.ts";
export type { ComparablesTableResponse } from "../use-cases/keep-comparables.ts";
export type { ChangesPage, ListedChange } from "../use-cases/list-changes.ts";
export type { ListedSite } from "../use-cases/list-sites.ts";
export type { MatchedIds } from "../use-cases/match-ids.ts";
export type { SitesMove, SitesPreview } from "../use-cases/preview-sites.ts";
export type { Provenance, ProvenanceInput, UsedIn } from "../use-cases/provenance.ts";
export type { ClusterPage } from "../use-cases/read-cluster.ts";
export type { ComparablesResponse } from "../use-cases/read-comparables.ts";
export type { ProjectPage } from "../use-cases/read-project.ts";
export type { ReturnsResponse } from "../use-cases/read-returns.ts";
export type { SitePage } from "../use-cases/read-site.ts";
export type { RestingElsewhere, SourcePage } from "../use-cases/read-source.ts";
export type { Status } from "../use-cases/read-status.ts";
export type { ReportJobResponse, ReportPreview } from "../use-cases/reports/report-jobs.ts";
export type { SiteColumnsAnswer } from "../use-cases/site-columns.ts";
export type { SiteSums } from "../use-cases/site-sums.ts";
export type { SiteView } from "../use-cases/site-view.ts";
export type { VersionResponse } from "../use-cases/watch-versions.ts";
