export type { Appended } from "./append-change.ts";
export type { StoreFault } from "./check-store.ts";
export { EngineLost } from "./embedded/engine.ts";
export { readLockHolder } from "./embedded/folder-lock.ts";
export { folderProblem } from "./embedded/open-folder.ts";
export { type OpenedStore, openStore, type Store, type StoreOptions, type StorePlace } from "./store.ts";
