import { technologies } from "@lianchi/domain";

const stages = ["gridConnected", "underConstruction", "permitted", "planned"] as const;
/** A moment after which a server that asks for patience takes the next write [ms]. */
const patienceMs = 400;

async function write(url: string, path: string, input: unknown): Promise<void> {
  for (let turn = 0; turn < 30; turn++) {
    const response = await fetch(`${url}/trpc/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    if (response.ok) return;
    if (response.status !== 429) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    await new Promise((resolve) => setTimeout(resolve, patienceMs));
  }
  throw new Error(`${path}: never taken`);
}

async function addProject(url: string, at: number): Promise<void> {
  const id = `more-${at}`;
  const name = { zh: `朝阳${at}号新能源示范项目`, en: `Chaoyang renewable demonstration ${at}` };
  const about = { subjectId: id, sourceId: "three-moves-report", place: null, note: null };
  const common = { actor: "t", expectedVersion: 0 };
  await write(url, "projects.save", {
    ...common,
    fields: {
      id,
      kind: "project",
      name,
      shortName: name,
      technology: technologies[at % technologies.length],
      location: null,
      note: null,
    },
  });
  // Each technology comes in each stage.
  const stage = stages[(at + Math.floor(at / technologies.length)) % stages.length];
  const capacityKw = 20_000 + 9_000 * (at % 17);
  const figure = (metric: string, value: number, period: object) =>
    write(url, "projects.recordFigure", {
      ...common,
      fields: { ...about, metric, value, precision: "about", period, basis: "reported" },
    });
  await write(url, "projects.recordStage", { ...common, fields: { ...about, stage, on: null } });
  await Promise.all([
    figure("capacity", capacityKw, { kind: "none" }),
    figure("investment", capacityKw * (5_000 + 90 * (at % 13)), { kind: "none" }),
    ...(stage === "gridConnected" ? [figure("generation", capacityKw * 2_200, { kind: "averageYear" })] : []),
  ]);
}

/** Fills the portfolio up to so many projects, from those it has. */
export async function growTo(url: string, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at++) await addProject(url, at);
}
