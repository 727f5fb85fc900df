// npm start: install, build, serve. Arguments go to the server.
import { join } from "node:path";
import { build, install, root } from "./prepare.mjs";
import { runToEnd } from "./run-to-end.mjs";

install();
build();
runToEnd([join(root, "apps/server/dist/main.js"), "serve", ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, NODE_ENV: "production" },
});
