import {
  createRootRoute,
  createRoute,
  createRouter,
  retainSearchParams,
  type SearchSchemaInput,
} from "@tanstack/react-router";
import {
  formatSearch,
  keptKeys,
  type PageState,
  parseSearch,
  readPageState,
  type Scope,
  scopeOf,
} from "../address/page-state.ts";
import { queryClient, trpc } from "../api/client.ts";
import { OverviewPage } from "../features/overview/OverviewPage.tsx";
import { lazyPage } from "./lazy-page.tsx";
import { PageFailed, PageNotFound } from "./PageFailed.tsx";
import { Root } from "./Root.tsx";
import { Shell } from "./Shell.tsx";

const root = createRootRoute({
  // A link names what it changes; the rest is kept or falls back.
  validateSearch: (search: Partial<PageState> & SearchSchemaInput) => readPageState(search),
  search: { middlewares: [retainSearchParams([...keptKeys])] },
  component: Root,
  errorComponent: PageFailed,
  notFoundComponent: PageNotFound,
});

/** Pages with navigation around them. */
const shell = createRoute({ getParentRoute: () => root, id: "shell", component: Shell });

/** Asked for while the page's code is still on its way; the page itself shows what comes of it. */
const prefetchOverview = {
  loaderDeps: ({ search }: { readonly search: PageState }) => scopeOf(search),
  loader: ({ deps }: { readonly deps: Scope }) => {
    void queryClient.prefetchQuery(trpc.portfolio.overview.queryOptions(deps));
  },
};

const overview = createRoute({
  getParentRoute: () => shell,
  path: "/",
  ...prefetchOverview,
  // Most come here first: its code comes with the shell's, in one piece.
  component: OverviewPage,
});

const projects = createRoute({
  getParentRoute: () => shell,
  path: "/projects",
  component: lazyPage(
    "projects/ProjectsPage.tsx",
    async () => (await import("../features/projects/ProjectsPage.tsx")).ProjectsPage,
  ),
});

const project = createRoute({
  getParentRoute: () => shell,
  path: "/projects/$id",
  component: lazyPage(
    "project/ProjectPage.tsx",
    async () => (await import("../features/project/ProjectPage.tsx")).ProjectPage,
  ),
});

const cluster = createRoute({
  getParentRoute: () => shell,
  path: "/cluster",
  component: lazyPage(
    "cluster/ClusterPage.tsx",
    async () => (await import("../features/cluster/ClusterPage.tsx")).ClusterPage,
  ),
});

const returns = createRoute({
  getParentRoute: () => shell,
  path: "/returns",
  component: lazyPage(
    "returns/ReturnsPage.tsx",
    async () => (await import("../features/returns/ReturnsPage.tsx")).ReturnsPage,
  ),
});

const reports = createRoute({
  getParentRoute: () => shell,
  path: "/reports",
  component: lazyPage(
    "reports/ReportsPage.tsx",
    async () => (await import("../features/reports/ReportsPage.tsx")).ReportsPage,
  ),
});

const site = createRoute({
  getParentRoute: () => shell,
  path: "/sites/$id",
  component: lazyPage(
    "site/SitePage.tsx",
    async () => (await import("../features/site/SitePage.tsx")).SitePage,
  ),
});

const sources = createRoute({
  getParentRoute: () => shell,
  path: "/sources",
  component: lazyPage(
    "sources/SourcesPage.tsx",
    async () => (await import("../features/sources/SourcesPage.tsx")).SourcesPage,
  ),
});

const source = createRoute({
  getParentRoute: () => shell,
  path: "/sources/$id",
  component: lazyPage(
    "sources/SourcePage.tsx",
    async () => (await import("../features/sources/SourcePage.tsx")).SourcePage,
  ),
});

const imports = createRoute({
  getParentRoute: () => shell,
  path: "/import",
  component: lazyPage(
    "import/ImportPage.tsx",
    async () => (await import("../features/import/ImportPage.tsx")).ImportPage,
  ),
});

const findings = createRoute({
  getParentRoute: () => shell,
  path: "/findings",
  component: lazyPage(
    "findings/FindingsPage.tsx",
    async () => (await import("../features/findings/FindingsPage.tsx")).FindingsPage,
  ),
});

const changes = createRoute({
  getParentRoute: () => shell,
  path: "/changes",
  component: lazyPage(
    "changes/ChangesPage.tsx",
    async () => (await import("../features/changes/ChangesPage.tsx")).ChangesPage,
  ),
});

const help = createRoute({
  getParentRoute: () => shell,
  path: "/help",
  component: lazyPage(
    "help/HelpPage.tsx",
    async () => (await import("../features/help/HelpPage.tsx")).HelpPage,
  ),
});

const screen = createRoute({
  getParentRoute: () => root,
  path: "/screen",
  ...prefetchOverview,
  component: lazyPage(
    "big-screen/BigScreenPage.tsx",
    async () => (await import("../features/big-screen/BigScreenPage.tsx")).BigScreenPage,
  ),
});

export const router = createRouter({
  routeTree: root.addChildren([
    shell.addChildren([
      overview,
      projects,
      project,
      cluster,
      returns,
      reports,
      site,
      sources,
      source,
      imports,
      findings,
      changes,
      help,
    ]),
    screen,
  ]),
  parseSearch,
  stringifySearch: formatSearch,
  defaultErrorComponent: PageFailed,
  defaultNotFoundComponent: PageNotFound,
  // The shell is painted at once; the page's own room stays empty until its code is here.
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultPendingComponent: () => <div aria-busy="true" />,
  defaultPreload: "intent",
  // On the server it would write a script into the page.
  scrollRestoration: !import.meta.env.SSR,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
