import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";
import { compressBuild } from "./scripts/compress-build.ts";
import { keepLastBuild } from "./scripts/keep-last-build.ts";

/** Parts with binaries or files of their own, which stay beside the bundle instead of in it. */
const besideTheBundle = [
  /^@electric-sql\/pglite/,
  /^@expo-google-fonts\//,
  /^@myriaddreamin\/typst-ts-node-compiler/,
  /^@resvg\/resvg-js/,
  /^fs-native-extensions/,
  /^pg$/,
];

const server: UserConfig = {
  root: import.meta.dirname,
  publicDir: false,
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: true,
    target: "node20",
    outDir: "apps/server/dist",
    emptyOutDir: true,
    // Less to read at the start; the maps keep the names for whoever reads a stack.
    minify: true,
    sourcemap: true,
    rolldownOptions: {
      external: besideTheBundle,
      input: {
        main: "apps/server/src/main.ts",
        "intake-worker": "apps/server/src/intake/intake-worker.ts",
        "report-thread": "apps/server/src/report-worker/report-thread.ts",
        "chart-thread": "apps/server/src/report-worker/chart-thread.ts",
        "engine-worker": "packages/store/src/embedded/engine-worker.ts",
        "make-template": "packages/store/src/template-command.ts",
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
};

/** What the first page is made of, with all that it needs, travels in one piece: twenty small ones cost more than their
 *  bytes. What only other pages need stays out of it. */
const firstPage =
  /node_modules\/(\.pnpm\/[^/]+\/node_modules\/)?(react|react-dom|scheduler|use-sync-external-store|@trpc|@tanstack\/(react-router|router-core|history|react-query|query-core|react-store|store))\/|apps\/web\/src\/(app\/|features\/overview\/|start\.tsx)/;

const web: UserConfig = {
  root: `${import.meta.dirname}/apps/web`,
  plugins: [react(), keepLastBuild(`${import.meta.dirname}/.cache/web-builds.json`), compressBuild()],
  build: {
    outDir: "dist",
    emptyOutDir: false,
    // Tells the server which files a page's first picture needs.
    manifest: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // A schema that nobody on the way to a page asks for is left out, and zod with the last of them.
      treeshake: { manualPureFunctions: ["z", "lineUpTo", "textUpTo", "webLinkUpTo", "wordsUpTo"] },
      output: { codeSplitting: { groups: [{ name: "app", test: firstPage }] } },
    },
    chunkSizeWarningLimit: 900,
  },
};

/** Makes a page's first picture on the server: the page itself, drawn as text. */
const page: UserConfig = {
  root: `${import.meta.dirname}/apps/web`,
  publicDir: false,
  plugins: [react()],
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: "src/first/render-page.tsx",
    target: "node20",
    outDir: "../server/dist/page",
    emptyOutDir: true,
    minify: true,
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" } },
  },
};

const bench: UserConfig = {
  root: import.meta.dirname,
  publicDir: false,
  ssr: { target: "node", noExternal: ["pure-rand"] },
  build: {
    ssr: "tests/load/bench.ts",
    target: "node20",
    outDir: "tests/dist",
    emptyOutDir: true,
    rolldownOptions: { external: [/^(?!@lianchi|pure-rand)[^./]/], output: { entryFileNames: "[name].js" } },
  },
};

/** `vite build` makes the web app, `vite build --mode server` the server and its workers, `--mode page` what draws pages on
 *  the server, `--mode bench` the measuring programs. */
const others: Readonly<Record<string, UserConfig>> = { server, page, bench };
export default defineConfig(({ mode }) => others[mode] ?? web);
