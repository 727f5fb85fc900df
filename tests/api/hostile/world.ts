import {
  BaselineFields,
  ReportFields,
  reportTemplates,
  ScenarioFields,
  SiteFields,
  SourceId,
  SubjectId,
} from "@lianchi/domain";
import { settingsOf } from "../report-reading.ts";
import type { RunningServer } from "../running-server.ts";
import { watermark } from "./read-file.ts";
import { cut, hostileTexts } from "./texts.ts";

const actor = "李工";
const cluster = SubjectId.parse("wudalianchi-wind-cluster");
const source = SourceId.parse("hostile-source");
const technologies = ["wind", "solar", "biomass", "hydro"] as const;
const day = "2026-05-20";

const long = hostileTexts(120, 80);
/** What a batch may be called. */
const batches = hostileTexts(6, 40, long.length);
/** Every text that was written, by its number. */
export const texts = [...long, ...batches];

/** Hands out the texts one after another. */
function createDealer() {
  let at = 0;
  const next = () => long[at++ % long.length] ?? "";
  const both = () => {
    const text = next();
    return { zh: text, en: text };
  };
  return { next, both };
}

type Client = RunningServer["client"];

async function writeProjects(client: Client, { next, both }: ReturnType<typeof createDealer>, count: number) {
  for (let at = 0; at < count; at++) {
    const subjectId = SubjectId.parse(`hostile-${at}`);
    const about = { subjectId, sourceId: source, note: both() };
    await client.projects.save.mutate({
      actor,
      expectedVersion: 0,
      fields: {
        id: subjectId,
        kind: "project",
        name: both(),
        shortName: both(),
        technology: technologies[at % 4] ?? null,
        location: both(),
        note: both(),
      },
    });
    const isBuilt = at % 2 === 0;
    await client.projects.recordStage.mutate({
      actor,
      expectedVersion: 0,
      fields: {
        ...about,
        stage: isBuilt ? "gridConnected" : "underConstruction",
        on: day,
        place: { kind: "other", text: next() },
      },
    });
    for (const metric of ["capacity", "investment"] as const)
      await client.projects.recordFigure.mutate({
        actor,
        expectedVersion: 0,
        fields: {
          ...about,
          metric,
          value: metric === "capacity" ? 50_000 + at : 400_000_000,
          precision: "about",
          period: { kind: "none" },
          basis: "reported",
          place: { kind: "other", text: next() },
        },
      });
  }
}

async function writeSites(client: Client, { next }: ReturnType<typeof createDealer>) {
  const seenSeq = async () => (await client.sites.cluster.query()).seenSeq;
  for (const [at, batch] of batches.entries()) {
    const ids = Array.from({ length: 40 }, (_, site) => `W${String(at * 40 + site + 1).padStart(3, "0")}`);
    const choice = { kind: "ids", ids: SiteFields.shape.id.array().parse(ids) } as const;
    await client.sites.change.mutate({
      actor,
      choice,
      wish: { kind: "allocate", batch },
      seenSeq: await seenSeq(),
    });
    await client.sites.change.mutate({
      actor,
      choice,
      wish: {
        kind: "stage",
        stage: at % 2 === 0 ? "permitted" : "gridConnected",
        on: day,
        isCorrection: false,
        note: next(),
        sourceId: source,
      },
      seenSeq: await seenSeq(),
    });
  }
  for (let at = 0; at < 4; at++)
    await client.sites.save.mutate({
      actor,
      seenSeq: await seenSeq(),
      fields: SiteFields.parse({
        id: cut(next(), 64),
        clusterId: cluster,
        name: next(),
        ratingKw: 6_250,
        ratingBasis: "reported",
        model: next(),
        hubHeightM: null,
        rotorDiameterM: null,
        position: { lon: 126.2 + at / 100, lat: 48.6, system: "WGS84", given: null, basis: "reported" },
        batch: batches[0],
        projectId: "hostile-0",
        note: next(),
        links: [{ title: next(), url: "https://example.org/?a=1&b=<x-inj>" }],
        sourceId: source,
      }),
    });
  await client.sites.savePlan.mutate({
    actor,
    expectedVersion: 0,
    fields: BaselineFields.parse({
      id: "hostile-plan",
      clusterId: cluster,
      name: next(),
      origin: { kind: "imported", file: next() },
      points: [
        { month: "2026-12", capacityKw: 100_000 },
        { month: "2027-12", capacityKw: 3_837_500 },
      ],
      batches: batches.map((batch, at) => ({ batch, startOn: "2026-03", endOn: `2027-0${at + 1}` })),
      milestones: [{ name: next(), plannedOn: "2026-09", doneOn: null }],
      basis: "assumed",
      sourceId: source,
      isReference: true,
      isWithdrawn: false,
    }),
  });
  await client.sites.saveBaseMap.mutate({
    actor,
    expectedVersion: 0,
    text: JSON.stringify({
      type: "Polygon",
      coordinates: [
        [
          [125, 48],
          [128, 48],
          [128, 50],
          [125, 50],
          [125, 48],
        ],
      ],
    }),
    name: next(),
    approvalNumber: next(),
    system: "WGS84",
    sourceId: source,
  });
}

/** In an edited text braces point to figures and tables, as its writer wishes. */
const edited = (text: string) => text.replace(/[{}]|〔\d+〕$/g, "");

async function writeReports(client: Client, { next }: ReturnType<typeof createDealer>) {
  for (const template of reportTemplates)
    for (const lang of ["zh", "en"] as const) {
      const settings = settingsOf({
        template,
        lang,
        title: next(),
        issuer: cut(next(), 60).trim(),
        classification: cut(next(), 20).trim(),
        watermark,
        period: template === "quarterly" ? "2026-Q2" : null,
        projects: template === "project" ? [SubjectId.parse("hostile-0")] : null,
        scenario: ScenarioFields.shape.id.parse("hostile"),
      });
      // An edit is written over the sentence as this very report says it.
      const preview = async () =>
        (await client.reports.preview.mutate({ reportId: null, settings })).paragraphs;
      const over = template === "quarterly" ? (await preview()).slice(0, 3) : [];
      const texts = over.map(({ id, generated }) => ({ blockId: id, text: edited(next()), generated }));
      await client.reports.save.mutate({
        actor,
        expectedVersion: 0,
        fields: ReportFields.parse({
          id: `${template}-${lang}`,
          name: cut(next(), 60).trim(),
          settings: { ...settings, edited: texts },
          isWithdrawn: false,
        }),
      });
    }
}

/** Fills a server with hostile texts wherever somebody may write one. */
export async function writeHostileWorld({ client }: RunningServer): Promise<void> {
  const dealer = createDealer();
  const { next, both } = dealer;
  await client.sources.save.mutate({
    actor,
    expectedVersion: 0,
    fields: {
      id: source,
      title: next(),
      titleEn: next(),
      author: next(),
      publisher: next(),
      publishedOn: null,
      year: 2026,
      isYearInferred: true,
      yearReason: both(),
      url: "https://example.org/?a=1&b=%3Cx-inj%3E",
    },
  });
  await writeProjects(client, dealer, 5);
  await client.projects.save.mutate({
    actor,
    expectedVersion: 1,
    fields: {
      id: cluster,
      kind: "cluster",
      name: both(),
      shortName: both(),
      technology: "wind",
      location: both(),
      note: both(),
    },
  });
  await writeSites(client, dealer);
  await client.returns.saveScenario.mutate({
    actor,
    expectedVersion: 0,
    fields: ScenarioFields.parse({
      id: "hostile",
      name: cut(next(), 60).trim(),
      settings: [
        {
          projectId: "hostile-0",
          parameter: "hours",
          value: 2_600,
          reason: next(),
          sourceId: source,
          asOf: null,
        },
        {
          projectId: null,
          parameter: "discountRate",
          value: 0.07,
          reason: next(),
          sourceId: null,
          asOf: null,
        },
      ],
      isLocked: false,
      isWithdrawn: false,
    }),
  });
  await writeReports(client, dealer);
}
