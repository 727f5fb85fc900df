// Installs and builds only what is stale, told by a hash of what each step reads.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pnpm } from "./pnpm.mjs";

export const root = fileURLToPath(new URL("../", import.meta.url));
const manifests = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"];

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`需要 Node.js 20.19 或更新版本，当前为 ${process.versions.node}。请升级 Node.js 后重试。`);
  console.error(
    `Node.js 20.19 or newer is needed, this is ${process.versions.node}. Please upgrade Node.js.`,
  );
  process.exit(2);
}

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/node_modules|[/\\]dist([/\\]|$)/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}

function hashOf(files) {
  const hash = createHash("sha256").update(process.version).update(process.arch);
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

function onceFor(stamp, hash, made, work) {
  const file = join(root, ".cache", stamp);
  const isFresh =
    existsSync(file) &&
    readFileSync(file, "utf8") === hash &&
    made.every((path) => existsSync(join(root, path)));
  if (isFresh) return;
  rmSync(file, { force: true });
  work();
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(file, hash);
}

function must(args, what) {
  const code = pnpm(args);
  if (code === 0) return;
  console.error(
    `${what}失败（退出码 ${code}），请看上面的信息。 / ${what} failed with exit code ${code}; see above.`,
  );
  process.exit(code);
}

export function install() {
  requireNode();
  const packages = ["apps", "packages"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .map((name) => `${folder}/${name}/package.json`)
      .filter((file) => existsSync(join(root, file))),
  );
  onceFor("installed", hashOf([...manifests, ...packages]), ["node_modules/.modules.yaml"], () =>
    must(["install", "--frozen-lockfile", "--prefer-offline"], "安装依赖 / install"),
  );
}

export function build() {
  const sources = ["apps", "packages"]
    .flatMap(filesUnder)
    .filter((file) => !/\.test\.tsx?$|\.tsbuildinfo$/.test(file));
  const made = [
    "apps/web/dist/index.html",
    "apps/server/dist/main.js",
    "apps/server/dist/engine-worker.js",
    "apps/server/dist/page/render-page.js",
  ];
  onceFor("built", hashOf([...manifests, "vite.config.ts", ...sources]), made, () =>
    must(["run", "build"], "构建 / build"),
  );
}
