import type { ChangeRequest } from "../change.ts";
import { SourceId } from "../ids.ts";
import type { SiteFields, SiteStep } from "../site/site.ts";
import { type SiteAction, siteAction } from "../site/site-action.ts";
import { type SiteStage, siteStagePath } from "../site/site-stage.ts";
import type { SourceFields } from "../source.ts";
import { layoutFields } from "./layout.ts";
import { windCluster } from "./subjects.ts";

/** A simulated build-up, so that a newcomer sees every picture alive. Nothing in it is real, and everything says so. */
export const demoActor = "演示数据 / demo data";

const demoSource: SourceFields = {
  id: SourceId.parse("demo-simulation"),
  kind: "other",
  title: "演示数据：模拟的建设进度，与真实进展无关",
  titleEn: "Demo data: simulated progress, unrelated to the real one",
  author: null,
  publisher: null,
  publishedOn: null,
  year: null,
  isYearInferred: false,
  yearReason: null,
  url: null,
};

const batchNames = ["一批", "二批", "三批", "四批", "五批", "六批"];
/** The order in which the fields of the layout are built. */
const order = [0, 5, 4, 3, 2, 1];

const connectedNow = 168;
const sitesPerMonth = 8.5;
/** Months by which a site is at a stage before it is connected. */
const lead: Readonly<Partial<Record<SiteStage, number>>> = {
  surveyed: 36,
  permitted: 26,
  foundation: 15,
  erected: 6.5,
  gridConnected: 0,
};

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const dayMs = 24 * 3600 * 1000;
const monthMs = 30.44 * dayMs;

/** Months from today at which the site of a rank is connected: slowly at first, then level. */
function connectedAt(rank: number): number {
  return rank <= connectedNow
    ? -34 * (1 - (rank / connectedNow) ** 0.6)
    : (rank - connectedNow) / sitesPerMonth;
}

export type Demo = {
  readonly before: readonly ChangeRequest[];
  readonly action: SiteAction;
  readonly sites: readonly SiteFields[];
  readonly steps: readonly SiteStep[];
};

/** @param opening the sites that the product opens with
 *  @param today the county's day */
export function demoProgress(opening: readonly SiteFields[], today: string): Demo {
  const next = random(614);
  const todayMs = Date.parse(`${today}T00:00:00Z`);
  const dayAt = (months: number) => new Date(todayMs + months * monthMs).toISOString().slice(0, 10);
  let from = 0;
  const fields = layoutFields.map(({ sites }) => {
    const own = opening.slice(from, from + sites);
    from += sites;
    return own;
  });
  const sites = order.flatMap((field, at) =>
    (fields[field] ?? []).map((site) => ({
      ...site,
      batch: batchNames[at] ?? null,
      model: "WT-6.25/191（示例）",
      hubHeightM: 120,
      rotorDiameterM: 191,
      sourceId: demoSource.id,
    })),
  );
  const dropped = new Set([118, 171, 236, 402]);
  const steps = sites.flatMap(({ id }, at): readonly SiteStep[] => {
    const rank = Math.min(613, Math.max(0, at + (next() - 0.5) * 70));
    const end = connectedAt(rank);
    const step = (stage: SiteStage, on: string, note: string | null = null): SiteStep => ({
      siteId: id,
      stage,
      on,
      isCorrection: false,
      note,
      sourceId: demoSource.id,
    });
    const reached = siteStagePath.flatMap((stage) => {
      const months = lead[stage];
      const on = months === undefined ? null : dayAt(end - months);
      return on !== null && on <= today ? [step(stage, on)] : [];
    });
    if (!dropped.has(at)) return reached;
    const on = dayAt(-3 - next() * 6);
    const early = reached.filter((one) => one.stage === "surveyed" && one.on !== null && one.on < on);
    return [...early, step("dropped", on, "示例：占地冲突")];
  });
  const year = Number(today.slice(0, 4));
  const month = (offset: number) => dayAt(offset).slice(0, 7);
  const baseline: ChangeRequest = {
    kind: "baseline",
    actor: demoActor,
    expectedVersion: 0,
    fields: {
      id: "demo-plan",
      clusterId: windCluster,
      name: `${year - 2} 版基准（示例）`,
      origin: { kind: "generated", from: month(-34), to: month(37), shape: "s-curve" },
      points: demoPlan(month(-34), 72, 3_837_500),
      batches: batchNames.map((batch, at) => ({
        batch,
        startOn: month(-40 + at * 9),
        endOn: month(-1 + at * 7.6),
      })),
      milestones: [
        { name: "首批机组并网（示例）", plannedOn: month(-33), doneOn: dayAt(-33.5) },
        { name: "百万千瓦并网（示例）", plannedOn: month(-4), doneOn: dayAt(-0.8) },
        { name: "全部建成（示例）", plannedOn: month(37), doneOn: null },
      ],
      basis: "assumed",
      sourceId: demoSource.id,
      isReference: true,
      isWithdrawn: false,
    },
  };
  return {
    before: [{ kind: "source", actor: demoActor, expectedVersion: 0, fields: demoSource }, baseline],
    action: siteAction({
      what: "demo",
      clusterId: windCluster,
      sites: sites.length,
      sourceId: demoSource.id,
    }),
    sites,
    steps,
  };
}

/** A smooth curve from nothing to the target over so many months. */
function demoPlan(from: string, count: number, targetKw: number) {
  const start = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, at) => {
    const done = (at + 1) / count;
    const month = start + at;
    return {
      month: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
      capacityKw: Math.round(targetKw * done * done * (3 - 2 * done)),
    };
  });
}
