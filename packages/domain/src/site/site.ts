import { z } from "zod";
import { groundShape, judgeGround } from "../ground.ts";
import { SourceId, SubjectId } from "../ids.ts";
import { lineUpTo, webLinkUpTo } from "../plain-text.ts";
import { RecordedBasis } from "../schemas/basis.ts";
import { DayOrMonth } from "../schemas/calendar.ts";
import { SiteStage } from "../schemas/site-stage.ts";
import { Position } from "./position.ts";

/** A site's key, to the letter: registers use numbers of 18 digits, Chinese names, slashes. */
export const SiteId = lineUpTo(64).brand<"SiteId">();
export type SiteId = z.infer<typeof SiteId>;

export const Batch = lineUpTo(40);

const metres = z.number().positive().max(400);

/** What is known of one turbine site, its stage apart. Null is not known. */
export const SiteFields = z.object({
  id: SiteId,
  clusterId: SubjectId,
  name: lineUpTo(120).nullable(),
  ratingKw: z.number().positive().max(50_000).nullable(),
  ratingBasis: RecordedBasis,
  model: lineUpTo(120).nullable(),
  hubHeightM: metres.nullable(),
  rotorDiameterM: metres.nullable(),
  position: Position.nullable(),
  batch: Batch.nullable(),
  /** The project that holds the site, where somebody has decided so. */
  projectId: SubjectId.nullable(),
  note: lineUpTo(500).nullable(),
  links: z.array(z.object({ title: lineUpTo(120), url: webLinkUpTo(1_000) })).max(10),
  sourceId: SourceId,
});
export type SiteFields = Readonly<z.infer<typeof SiteFields>>;

/** A site's arrival at a stage. `on` null: the day is not known. A correction says that what was recorded from that day
 *  on, or of that stage and later ones, was wrong. */
export const SiteStep = z
  .object({
    siteId: SiteId,
    stage: SiteStage,
    on: DayOrMonth.nullable(),
    isCorrection: z.boolean(),
    /** Why a site was dropped, or what else there is to say. */
    note: lineUpTo(500).nullable(),
    /** A reason stands in the place of a document where a correction puts a slip right. */
    ...groundShape,
  })
  .superRefine(judgeGround);
export type SiteStep = Readonly<z.infer<typeof SiteStep>>;
