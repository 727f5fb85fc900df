import * as commands from "./en/commands.ts";
import * as files from "./en/files.ts";
import * as imports from "./en/imports.ts";
import * as problems from "./en/problems.ts";
import type { Words } from "./zh.ts";

export const en: Words = { ...commands, ...files, ...imports, ...problems };
