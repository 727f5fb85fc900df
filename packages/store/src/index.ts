export type { Appended } from "./append-change.ts";
export type { SitesAppended, SiteWrite, SiteWriteWatch } from "./append-sites.ts";
export type { StoreFault } from "./check-store.ts";
export { EngineLost } from "./embedded/engine.ts";
export { readLockHolder } from "./embedded/folder-lock.ts";
export { folderProblem } from "./embedded/open-folder.ts";
export type { StoredSite, StoredStep } from "./repositories/site-rows.ts";
export { type OpenedStore, openStore, type Store, type StoreOptions, type StorePlace } from "./store.ts";
