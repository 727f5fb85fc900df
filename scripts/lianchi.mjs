// pnpm lianchi <command>: the built command, built first when it is stale.
import { join } from "node:path";
import { build, install, root } from "./prepare.mjs";
import { runToEnd } from "./run-to-end.mjs";

install();
build();
const args = [join(root, "apps/server/dist/main.js"), ...process.argv.slice(2)];
// INIT_CWD: where the user typed the command, so that --out means what they think.
const cwd = process.env.INIT_CWD ?? process.cwd();
const LIANCHI_DATA = process.env.LIANCHI_DATA ?? join(root, "data");
runToEnd(args, { cwd, env: { ...process.env, NODE_ENV: "production", LIANCHI_DATA } });
