import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { thirdLanguage } from "./packages/domain/src/testing/third-language.ts";

/** Only what hangs is stopped: on busy cores a good test may take minutes. */
const patience = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 120_000, interval: 50 } },
} as const;
/** Files follow each other in one process, which has read the product once: nothing of ours is mocked, so nothing leaks. */
const own = { pool: "forks", isolate: false, env: { TZ: "UTC" }, ...patience } as const;
const inThirdLanguage = "{packages,apps}/*/src/**/third-language.test.ts";

/** Unit suites stand beside their sources; what crosses rooms stands in tests/, a project for each kind. */
export default defineConfig({
  test: {
    // One more than cores: suites of servers and browsers wait for disks and pages a quarter of their time.
    maxWorkers: availableParallelism() + 1,
    reporters: ["default", ["json", { outputFile: ".cache/vitest.json" }]],
    // Of the whole run and not of a project: each project would build the same workers and template again.
    globalSetup: [
      "packages/store/src/testing/global-setup.ts",
      "apps/server/src/intake/testing/global-setup.ts",
      "tests/api/opened-folder.ts",
    ],
    projects: [
      {
        test: {
          ...own,
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.{ts,tsx}"],
          exclude: [inThirdLanguage],
        },
      },
      // The same product with one language more.
      {
        plugins: [thirdLanguage()],
        test: { ...own, name: "third-language", include: [inThirdLanguage] },
      },
      ...["api", "crash", "e2e", "samples"].map((name) => ({
        test: { ...own, name, include: [`tests/${name}/**/*.test.ts`] },
      })),
    ],
  },
});
