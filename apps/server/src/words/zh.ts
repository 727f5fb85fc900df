import * as commands from "./zh/commands.ts";
import * as files from "./zh/files.ts";
import * as imports from "./zh/imports.ts";
import * as problems from "./zh/problems.ts";

/** What the server says in Chinese. */
export const zh = { ...commands, ...files, ...imports, ...problems };
export type Words = typeof zh;
