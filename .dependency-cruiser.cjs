/** Which room may look into which. Every rule says why.
 *  @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment:
        "Two files that need each other are one idea in two places; neither can be read or tested alone.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "domain-imports-zod-alone",
      comment: "The nouns are understood by everyone, so they may depend on nothing that not everyone has.",
      severity: "error",
      from: { path: "^packages/domain/src", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^packages/domain/src", "node_modules/zod", "node_modules/\\.pnpm/zod@"] },
    },
    {
      name: "returns-imports-domain-and-pure-parts",
      comment:
        "The sums run in the browser, in a worker and on the server: they see nouns and numbers, zod for what a set of values is, and pure-rand for seeded draws.",
      severity: "error",
      from: { path: "^packages/returns/src", pathNot: "\\.test\\.ts$" },
      to: {
        pathNot: [
          "^packages/(domain|returns)/src",
          "node_modules/zod",
          "node_modules/\\.pnpm/(zod|pure-rand)@",
          "node_modules/pure-rand",
        ],
      },
    },
    {
      name: "charts-import-domain-returns-and-echarts-types",
      comment:
        "A chart is data in, option out. Whoever draws it brings ECharts, so the option stays testable without it.",
      severity: "error",
      from: { path: "^packages/charts/src", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^packages/(domain|returns|charts)/src", "node_modules/(\\.pnpm/)?echarts"] },
    },
    {
      name: "charts-take-only-types-of-echarts",
      comment:
        "The library loads after the shell in its own chunk; a value import here would pull it into every page.",
      severity: "error",
      from: { path: "^packages/charts/src", pathNot: "\\.test\\.ts$" },
      to: { path: "node_modules/(\\.pnpm/)?echarts", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "engine-knows-no-chart",
      comment: "Pens, axes and marks are the same for every chart: what one chart needs stands beside it.",
      severity: "error",
      from: { path: "^packages/charts/src/engine/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/charts/src/(?!engine/|words/)" },
    },
    {
      name: "reports-import-domain-returns-and-charts",
      comment:
        "What a report says is data in, document out, the same for the builder's preview and for every format; a format is the business of documents.",
      severity: "error",
      from: { path: "^packages/reports/src", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^packages/(domain|returns|charts|reports)/src"] },
    },
    {
      name: "office-knows-no-noun",
      comment:
        "OOXML is hard enough alone: what writes its parts is told texts, numbers and colours, and can be checked by Microsoft's rules without a portfolio.",
      severity: "error",
      from: { path: "^packages/office/src", pathNot: "\\.test\\.ts$" },
      to: {
        path: ["^packages/(?!office/)", "^apps/", "node_modules/(\\.pnpm/)?(zod|echarts)"],
      },
    },
    {
      name: "documents-know-no-server",
      comment:
        "A chart, a table or a report comes in and bytes go out: no database, no request and no use case, so that a worker, a command and a test make the same file.",
      severity: "error",
      from: { path: "^packages/documents/src" },
      to: { path: "^(apps|packages/store)/|node_modules/(\\.pnpm/)?(@trpc|fastify|pg@|@electric-sql)" },
    },
    {
      name: "only-documents-import-office",
      comment: "Files are made in one room; others ask it for one.",
      severity: "error",
      from: { path: "^(apps|packages)/", pathNot: "^packages/(documents|office)/" },
      to: { path: "^packages/office/" },
    },
    {
      name: "store-imports-domain-alone",
      comment:
        "The memory keeps nouns; what they mean together is the business of returns and of the server.",
      severity: "error",
      from: { path: "^packages/store/src" },
      to: { path: "^(packages/(returns|charts|reports|documents|office)|apps)/" },
    },
    {
      name: "packages-import-no-app",
      comment: "Packages are the ground that apps stand on.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^apps/" },
    },
    {
      name: "web-sees-the-server-as-types",
      comment: "A value import would ship server code to the browser.",
      severity: "error",
      from: { path: "^apps/web/src" },
      to: { path: "^(apps/server|packages/(store|documents|office))/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "server-imports-no-web",
      comment: "The server serves the built page as files; it does not know what is in it.",
      severity: "error",
      from: { path: "^apps/server/src" },
      to: { path: "^apps/web/" },
    },
    {
      name: "use-cases-import-no-door",
      comment: "What the product does is the same over tRPC, over a link and on the command line.",
      severity: "error",
      from: { path: "^apps/server/src/use-cases/", pathNot: "\\.test\\.ts$" },
      to: {
        path: [
          "node_modules/(\\.pnpm/)?(@trpc|fastify|@fastify)",
          "^apps/server/src/(commands|http|trpc|serve\\.ts|main\\.ts)",
        ],
      },
    },
    {
      name: "doors-import-no-other-door",
      comment:
        "A door parses, calls a use case and answers. What two doors need is no business of either; serve.ts puts them together.",
      severity: "error",
      from: { path: "^apps/server/src/(commands|http|trpc)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^apps/server/src/(commands|http|trpc)/", pathNot: "^apps/server/src/$1/" },
    },
    {
      name: "intake-is-pure",
      comment:
        "Bytes to tables, in a process of its own with little memory: what a table then means to the product is a use case.",
      severity: "error",
      from: { path: "^apps/server/src/intake/", pathNot: "\\.test\\.ts$|/testing/" },
      to: { path: ["^apps/server/src/(?!intake/|words/)", "^apps/web/", "^packages/(?!domain/)"] },
    },
    {
      name: "report-worker-imports-no-use-case",
      comment:
        "It prints what it is given, in a thread of its own: use cases give it data and note what became of it.",
      severity: "error",
      from: { path: "^apps/server/src/report-worker/", pathNot: "\\.test\\.ts$" },
      to: { path: "^apps/server/src/(use-cases|commands|http|trpc|intake)/" },
    },
    {
      name: "sites-and-read-model-import-no-use-case",
      comment: "What is known stands apart from what is done with it: use cases read it and hand it changes.",
      severity: "error",
      from: { path: "^apps/server/src/(sites/|read-model)", pathNot: "\\.test\\.ts$" },
      to: { path: "^apps/server/src/(use-cases|commands|http|trpc|intake)/" },
    },
    {
      name: "features-import-no-other-feature",
      comment: "A feature can be read, changed and removed alone; what two need stands in parts/.",
      severity: "error",
      from: { path: "^apps/web/src/features/([^/]+)/" },
      to: { path: "^apps/web/src/features/([^/]+)/", pathNot: "^apps/web/src/features/$1/" },
    },
    {
      name: "no-test-in-the-product",
      comment: "Tests and their helpers are not shipped.",
      severity: "error",
      from: { path: "^(apps|packages)/", pathNot: "\\.(test|contract)\\.tsx?$|/testing/" },
      to: { path: "\\.test\\.tsx?$|/testing/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
