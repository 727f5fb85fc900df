import { openingChanges, SiteId, SourceId, SubjectId, siteAction } from "@lianchi/domain";
import { openStore } from "@lianchi/store";

const [folder = "", worker = "", template = "", count = "0"] = process.argv.slice(2);
const opened = await openStore(
  { kind: "folder", folder, workerUrl: new URL(worker), templateArchive: template },
  { now: () => new Date(), statementTimeoutMs: 60_000 },
);
if (opened.kind === "refused") throw new Error(opened.problem.code);
const { store } = opened;
const clusterId = SubjectId.parse("wudalianchi-wind-cluster");
const sourceId = SourceId.parse("three-moves-report");
let changes = await store.readChanges();
if (changes.length === 0) {
  await store.append(openingChanges);
  changes = await store.readChanges();
}
const before = changes.filter(({ kind }) => kind === "sites");
const sites = Array.from({ length: Number(count) }, (_, at) => ({
  id: SiteId.parse(`L${before.length}-${at}`),
  clusterId,
  name: null,
  ratingKw: 6_250,
  ratingBasis: "derived" as const,
  model: null,
  hubHeightM: null,
  rotorDiameterM: null,
  position: null,
  batch: null,
  projectId: null,
  note: null,
  links: [],
  sourceId,
}));
process.stdout.write("ready 0\n");
const told = await store.appendSites({
  actor: "import",
  action: siteAction({ what: "import", clusterId, sites: sites.length, sourceId }),
  sites,
  steps: [],
  afterSeq: before.at(-1)?.seq ?? 0,
});
if (told.kind !== "appended") throw new Error(told.kind);
process.stdout.write(`kept ${told.change.seq}\n`);
setInterval(() => {}, 1_000);
