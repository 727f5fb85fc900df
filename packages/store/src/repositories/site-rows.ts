import { SiteFields, SiteStep } from "@lianchi/domain";
import { sql } from "kysely";
import type { Db } from "../db.ts";
import type { Schema } from "../schema.ts";

/** A site as one action left it, a step as one action added it. */
export type StoredSite = { readonly seq: number; readonly fields: SiteFields };
export type StoredStep = { readonly seq: number; readonly step: SiteStep };

/** Rows in one statement: more make it no faster. */
const chunk = 4_000;

function* chunksOf<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  for (let at = 0; at < values.length; at += chunk) yield values.slice(at, at + chunk);
}

function rowOf(fields: SiteFields) {
  const { position } = fields;
  return {
    site_id: fields.id,
    cluster_id: fields.clusterId,
    name: fields.name,
    rating_kw: fields.ratingKw,
    rating_basis: fields.ratingBasis,
    model: fields.model,
    hub_height_m: fields.hubHeightM,
    rotor_diameter_m: fields.rotorDiameterM,
    lon: position?.lon ?? null,
    lat: position?.lat ?? null,
    system: position?.system ?? null,
    given: position?.given ?? null,
    position_basis: position?.basis ?? null,
    batch: fields.batch,
    project_id: fields.projectId,
    note: fields.note,
    links: fields.links,
    source_id: fields.sourceId,
  };
}

function fieldsOf(row: Schema["site_revision"]): SiteFields {
  return SiteFields.parse({
    id: row.site_id,
    clusterId: row.cluster_id,
    name: row.name,
    ratingKw: row.rating_kw === null ? null : Number(row.rating_kw),
    ratingBasis: row.rating_basis,
    model: row.model,
    hubHeightM: row.hub_height_m,
    rotorDiameterM: row.rotor_diameter_m,
    position:
      row.lon === null
        ? null
        : {
            lon: row.lon,
            lat: row.lat,
            system: row.system,
            given: row.given,
            basis: row.position_basis,
          },
    batch: row.batch,
    projectId: row.project_id,
    note: row.note,
    links: row.links,
    sourceId: row.source_id,
  });
}

function stepOf(row: Schema["site_step"]): SiteStep {
  return SiteStep.parse({
    siteId: row.site_id,
    stage: row.stage,
    on: row.on_day_or_month,
    isCorrection: row.is_correction,
    note: row.note,
    sourceId: row.source_id,
    ...(row.reason === null ? {} : { reason: row.reason }),
  });
}

/** The steps with their place among those that the same action gives the same site. */
function numbered(steps: readonly SiteStep[]) {
  const count = new Map<string, number>();
  return steps.map((step) => {
    const ordinal = count.get(step.siteId) ?? 0;
    count.set(step.siteId, ordinal + 1);
    return {
      site_id: step.siteId,
      ordinal,
      stage: step.stage,
      on_day_or_month: step.on,
      is_correction: step.isCorrection,
      note: step.note,
      source_id: step.sourceId,
      reason: step.reason ?? null,
    };
  });
}

/** Columns of the rows travel as one JSON text a statement: parameters are limited, and text is what both drivers send. */
export const siteRows = {
  insert: async (
    db: Db,
    seq: number,
    rows: { readonly sites: readonly SiteFields[]; readonly steps: readonly SiteStep[] },
    onWritten: (rows: number) => void = () => {},
  ): Promise<void> => {
    for (const part of chunksOf(rows.sites)) {
      const json = JSON.stringify(part.map(rowOf));
      await sql`insert into site_revision (change_seq, site_id, cluster_id, name, rating_kw, rating_basis, model,
          hub_height_m, rotor_diameter_m, lon, lat, system, given, position_basis, batch, project_id, note, links, source_id)
        select ${seq}::bigint, r.* from jsonb_to_recordset(${json}::jsonb) as r (site_id text, cluster_id text, name text,
          rating_kw numeric, rating_basis text, model text, hub_height_m double precision, rotor_diameter_m double precision,
          lon double precision, lat double precision, system text, given jsonb, position_basis text, batch text,
          project_id text, note text, links jsonb, source_id text)`.execute(db);
      onWritten(part.length);
    }
    for (const part of chunksOf(numbered(rows.steps))) {
      await sql`insert into site_step (change_seq, site_id, ordinal, stage, on_day_or_month, is_correction, note, source_id, reason)
        select ${seq}::bigint, r.* from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as r (site_id text,
          ordinal smallint, stage text, on_day_or_month text, is_correction boolean, note text, source_id text, reason text)`.execute(
        db,
      );
      onWritten(part.length);
    }
  },

  /** Sites of the actions after one and up to another, in order, a part at a time. */
  readSites: async (
    db: Db,
    { after, upTo }: SeqRange,
    onPart: (part: readonly StoredSite[]) => void,
  ): Promise<void> => {
    let last = { seq: after, site: "" };
    for (;;) {
      const rows = await db
        .selectFrom("site_revision")
        .selectAll()
        .where(sql<boolean>`(change_seq, site_id) > (${last.seq}::bigint, ${last.site})`)
        // Of the action that the reader has, nothing is read again.
        .where("change_seq", ">", after)
        .where("change_seq", "<=", upTo)
        .orderBy("change_seq")
        .orderBy("site_id")
        .limit(chunk)
        .execute();
      onPart(rows.map((row) => ({ seq: row.change_seq, fields: fieldsOf(row) })));
      const end = rows.at(-1);
      if (end === undefined || rows.length < chunk) return;
      last = { seq: end.change_seq, site: end.site_id };
    }
  },

  readSteps: async (
    db: Db,
    { after, upTo }: SeqRange,
    onPart: (part: readonly StoredStep[]) => void,
  ): Promise<void> => {
    let last = { seq: after, site: "", ordinal: 0 };
    for (;;) {
      const rows = await db
        .selectFrom("site_step")
        .selectAll()
        .where(
          sql<boolean>`(change_seq, site_id, ordinal) > (${last.seq}::bigint, ${last.site}, ${last.ordinal}::smallint)`,
        )
        .where("change_seq", ">", after)
        .where("change_seq", "<=", upTo)
        .orderBy("change_seq")
        .orderBy("site_id")
        .orderBy("ordinal")
        .limit(chunk)
        .execute();
      onPart(rows.map((row) => ({ seq: row.change_seq, step: stepOf(row) })));
      const end = rows.at(-1);
      if (end === undefined || rows.length < chunk) return;
      last = { seq: end.change_seq, site: end.site_id, ordinal: end.ordinal };
    }
  },
} as const;

/** Actions by their `seq`: after the first and up to the second. */
export type SeqRange = { readonly after: number; readonly upTo: number };
