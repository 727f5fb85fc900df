import {
  Actor,
  Batch,
  CoordinateSystem,
  Day,
  DayOrMonth,
  groundShape,
  isOneLine,
  judgeGround,
  PlanToSave,
  SiteFields,
  SiteId,
  SiteStage,
  SourceId,
  SubjectId,
  unfitSign,
  wordsUpTo,
} from "@lianchi/domain";
import { z } from "zod";
import { changeSites } from "../../use-cases/change-sites.ts";
import { compareDays } from "../../use-cases/compare-days.ts";
import { listSites, siteIds } from "../../use-cases/list-sites.ts";
import { mapGround } from "../../use-cases/map-ground.ts";
import { matchIds } from "../../use-cases/match-ids.ts";
import { previewSites } from "../../use-cases/preview-sites.ts";
import { readCluster } from "../../use-cases/read-cluster.ts";
import { readSite } from "../../use-cases/read-site.ts";
import { saveBaseMap } from "../../use-cases/save-base-map.ts";
import { savePlan } from "../../use-cases/save-plan.ts";
import { saveSite } from "../../use-cases/save-site.ts";
import { siteColumns } from "../../use-cases/site-columns.ts";
import { siteSums } from "../../use-cases/site-sums.ts";
import { siteTimeline } from "../../use-cases/site-timeline.ts";
import { siteView } from "../../use-cases/site-view.ts";
import { undoSites } from "../../use-cases/undo-sites.ts";
import { procedure, router, valueOr } from "../trpc.ts";
import { asOf, newSource, writer } from "./inputs.ts";

const Cluster = z.strictObject({ clusterId: SubjectId.optional(), asOf });
const batches = z.array(z.string().max(40)).max(1_000).optional();
const stages = z.array(SiteStage).optional();
const find = z.string().max(100).optional();

const Filter = { ...Cluster.shape, stages, batches, find };

/** Sites by their ids, or all that fit. */
const Choice = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ids"), ids: z.array(SiteId).min(1).max(20_000) }),
  z.strictObject({ kind: z.literal("where"), clusterId: SubjectId, stages, batches, find }),
]);

const note = z
  .string()
  .trim()
  .max(500)
  .refine(isOneLine, unfitSign)
  .transform((text) => (text === "" ? null : text))
  .nullable();

const Wish = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("stage"),
      stage: SiteStage,
      on: DayOrMonth.nullable(),
      isCorrection: z.boolean().default(false),
      note,
      ...groundShape,
    })
    .superRefine(judgeGround),
  z.strictObject({
    kind: z.literal("allocate"),
    projectId: SubjectId.nullable().optional(),
    batch: Batch.nullable().optional(),
  }),
]);

const View = z.strictObject({
  x: z.number().min(-180).max(180),
  y: z.number().min(-400).max(400),
  pxPerDegree: z.number().min(1).max(1_000_000),
  widthPx: z.number().min(1).max(8_000),
  heightPx: z.number().min(1).max(8_000),
});

const seenSeq = z.int().min(0);
const Request = z.strictObject({ actor: Actor, choice: Choice, wish: Wish, seenSeq, newSource });

const BaseMapInput = z.strictObject({
  ...writer,
  text: z.string().max(900_000).nullable(),
  name: wordsUpTo(120),
  approvalNumber: wordsUpTo(80).nullable(),
  system: CoordinateSystem,
  sourceId: SourceId,
  newSource,
});

export const siteRoutes = router({
  cluster: procedure
    .input(Cluster.optional())
    .query(({ ctx, input }) => valueOr(readCluster(ctx.product, input ?? {}))),
  columns: procedure
    .input(Cluster.optional())
    .query(({ ctx, input }) => valueOr(siteColumns(ctx.product, input ?? {}))),
  /** What a map shows of more sites than a page should hold. */
  view: procedure
    .input(z.strictObject({ ...Cluster.shape, view: View }))
    .query(({ ctx, input }) => valueOr(siteView(ctx.product, input))),
  ground: procedure.query(({ ctx }) => mapGround(ctx.product)),
  timeline: procedure
    .input(Cluster.optional())
    .query(({ ctx, input }) => valueOr(siteTimeline(ctx.product, input ?? {}))),
  /** Ids of all sites that a filter finds, to mark them. */
  ids: procedure
    .input(z.strictObject(Filter))
    .query(({ ctx, input }) => valueOr(siteIds(ctx.product, input))),
  /** The sites that a pasted list names; sent like a write, since it fits into no address. */
  match: procedure
    .input(z.strictObject({ clusterId: SubjectId.optional(), text: z.string().max(500_000) }))
    .mutation(({ ctx, input }) => valueOr(matchIds(ctx.product, input))),
  /** What marked sites come to; sent like a write, since thousands of ids fit into no address. */
  sums: procedure
    .input(z.strictObject({ choice: Choice, asOf }))
    .mutation(({ ctx, input }) => valueOr(siteSums(ctx.product, input))),
  list: procedure
    .input(
      z.strictObject({
        ...Filter,
        sort: z.enum(["id", "batch", "stage", "rating"]).default("id"),
        isDescending: z.boolean().default(false),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .query(({ ctx, input }) => valueOr(listSites(ctx.product, input))),
  byId: procedure
    .input(z.strictObject({ id: SiteId, asOf }))
    .query(({ ctx, input }) => valueOr(readSite(ctx.product, input))),
  compare: procedure
    .input(z.strictObject({ ...Cluster.shape, from: Day }))
    .query(({ ctx, input }) => valueOr(compareDays(ctx.product, input))),
  /** Sent like a write, since thousands of ids fit into no address; it writes nothing. */
  preview: procedure.input(Request).mutation(({ ctx, input }) => valueOr(previewSites(ctx.product, input))),
  change: procedure
    .input(Request)
    .mutation(async ({ ctx, input }) => valueOr(await changeSites(ctx.product, input))),
  save: procedure
    .input(z.strictObject({ actor: Actor, seenSeq, fields: SiteFields.strict(), newSource }))
    .mutation(async ({ ctx, input }) => valueOr(await saveSite(ctx.product, input))),
  savePlan: procedure
    .input(
      z.strictObject({
        ...writer,
        newSource,
        fields: PlanToSave,
        /** The reference as the writer has seen it; null where there was none. */
        seenReference: z.strictObject({ id: z.string().max(64), version: z.int().min(1) }).nullish(),
      }),
    )
    .mutation(async ({ ctx, input }) => valueOr(await savePlan(ctx.product, input))),
  /** A GeoJSON boundary with its approval number; `text` null takes the present one away. */
  saveBaseMap: procedure.input(BaseMapInput).mutation(async ({ ctx, input, signal }) => {
    const { readBaseMap } = ctx.imports;
    return valueOr(
      await saveBaseMap(ctx.product, (text, system) => readBaseMap(text, system, signal), input),
    );
  }),
  undo: procedure
    .input(z.strictObject({ actor: Actor, seq: z.int().min(1) }))
    .mutation(async ({ ctx, input }) => valueOr(await undoSites(ctx.product, input))),
});
