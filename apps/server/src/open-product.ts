import {
  type Change,
  demoActor,
  demoProgress,
  openingActor,
  openingChanges,
  openingSiteAction,
  openingSites,
  openingSteps,
  type Problem,
  windCluster,
} from "@lianchi/domain";
import { folderProblem, openStore, type Store, type StorePlace } from "@lianchi/store";
import type { Settings } from "./env.ts";
import { statementTimeoutMs } from "./failure-problem.ts";
import { type Product, today, turnTaking } from "./product.ts";
import { createReadModel } from "./read-model.ts";
import { openChartWorker } from "./report-worker/open-workers.ts";
import { createSiteModel } from "./sites/create-site-model.ts";
import { dayNumber } from "./sites/day-number.ts";
import { catchUp, isDemoAction, newestSitesSeq } from "./sites/keep-sites.ts";

/** Where the parts of the built product are. */
export type Parts = {
  readonly workerUrl: URL;
  /** The thread that reads files. */
  readonly intakeUrl: URL;
  /** The thread that prints reports. */
  readonly reportThreadUrl: URL;
  /** The thread that sets charts as PDF. */
  readonly chartThreadUrl: URL;
  readonly templateArchive: string | null;
  readonly webRoot: string;
  /** What draws the pages of the web app; null serves them empty. */
  readonly pageUrl: URL | null;
};

/** Simulated progress on the opening sites, once. */
async function withDemo(store: Store, history: readonly Change[], today: string): Promise<readonly Change[]> {
  const isThere = history.some((change) => change.kind === "sites" && isDemoAction(change.fields));
  if (isThere) return history;
  const { before, action, sites, steps } = demoProgress(openingSites(), today);
  await store.append(before);
  await store.appendSites({ actor: demoActor, action, sites, steps, afterSeq: newestSitesSeq(history) });
  return store.readChanges();
}

export type OpenedProduct =
  | { readonly kind: "opened"; readonly product: Product }
  | { readonly kind: "refused"; readonly problem: Problem };

export function placeOf(settings: Settings, { workerUrl, templateArchive }: Parts): StorePlace {
  return settings.databaseUrl === null
    ? { kind: "folder", folder: settings.dataFolder, workerUrl, templateArchive }
    : { kind: "postgres", url: settings.databaseUrl };
}

/** The history; a new store begins with the opening facts, all of them or none. */
async function historyOf(store: Store): Promise<readonly Change[]> {
  const changes = await store.readChanges();
  if (changes.length > 0) return changes;
  const opening = await store.append(openingChanges);
  // Stale: another process on the same database was faster with the very same facts.
  return opening.kind === "appended" ? opening.changes : store.readChanges();
}

/** The planned sites of the cluster, once; a folder of an earlier version gets them at its first start. */
async function withSites(store: Store, history: readonly Change[]): Promise<readonly Change[]> {
  const hasCluster = history.some(({ kind, fields }) => kind === "subject" && fields.id === windCluster);
  if (!hasCluster || newestSitesSeq(history) > 0) return history;
  const sites = openingSites();
  const opening = await store.appendSites({
    actor: openingActor,
    action: openingSiteAction(sites),
    sites,
    steps: openingSteps(sites),
    afterSeq: 0,
  });
  return opening.kind === "appended" ? [...history, opening.change] : store.readChanges();
}

/** Reads the history again when another process has written; news that come while it is read are read once more, together. */
function followOthers({ store, model, sites, inTurn }: Product, onFailure: (error: unknown) => void): void {
  let isDue = false;
  store.onForeignChange(() => {
    if (isDue) return;
    isDue = true;
    inTurn(async () => {
      isDue = false;
      const changes = await store.readChanges();
      await catchUp(store, sites, changes, newestSitesSeq(model.changes()));
      model.replaceAll(changes);
    }).catch(onFailure);
  });
}

/** Opens the store and reads it into memory. */
export async function openProduct(
  settings: Settings,
  parts: Parts,
  now: () => Date,
  onFailure: (error: unknown) => void,
): Promise<OpenedProduct> {
  const told = await openStore(placeOf(settings, parts), { now, statementTimeoutMs });
  if (told.kind === "refused") return told;
  const { store } = told;
  try {
    const opened = await withSites(store, await historyOf(store));
    const history = settings.isDemo ? await withDemo(store, opened, today({ now })) : opened;
    const sites = createSiteModel(() => dayNumber(today({ now })));
    const model = createReadModel(history, now);
    await catchUp(store, sites, model.changes(), 0);
    const { publicUrl, realPort } = settings;
    const chartWorker = openChartWorker(parts.chartThreadUrl);
    const product = { store, model, sites, now, chartWorker, publicUrl, realPort, inTurn: turnTaking() };
    followOthers(product, onFailure);
    return { kind: "opened", product };
  } catch (error) {
    await store.close().catch(onFailure);
    if (settings.databaseUrl !== null) throw error;
    return { kind: "refused", problem: folderProblem(error, settings.dataFolder) };
  }
}
