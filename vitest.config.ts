import { defineConfig } from "vitest/config";
import { thirdLanguage } from "./packages/domain/src/testing/third-language.ts";

const globalSetup = [
  "packages/store/src/testing/global-setup.ts",
  "apps/server/src/intake/testing/global-setup.ts",
];
const own = { pool: "forks", env: { TZ: "UTC" } } as const;
const inThirdLanguage = "{packages,apps}/*/src/**/third-language.test.ts";

/** Unit suites stand beside their sources; what crosses rooms stands in tests/, a project for each kind. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ["default", ["json", { outputFile: ".cache/vitest.json" }]],
    projects: [
      {
        test: {
          ...own,
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.{ts,tsx}"],
          exclude: [inThirdLanguage],
          globalSetup,
          // Only what hangs is stopped: on busy cores a good test may take minutes.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // The same product with one language more.
      {
        plugins: [thirdLanguage()],
        test: { ...own, name: "third-language", include: [inThirdLanguage], testTimeout: 120_000 },
      },
      ...["api", "crash", "e2e", "samples"].map((name) => ({
        test: {
          ...own,
          name,
          include: [`tests/${name}/**/*.test.ts`],
          globalSetup,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});
