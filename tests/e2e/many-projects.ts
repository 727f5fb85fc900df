import { technologies } from "@lianchi/domain";

const stages = ["gridConnected", "underConstruction", "permitted", "planned"] as const;

type Write = { readonly path: string; readonly input: unknown };

/** Writes together, as one request: the server counts requests. */
async function writeAll(url: string, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  const response = await fetch(`${url}/trpc/${writes.map(({ path }) => path).join(",")}?batch=1`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(Object.fromEntries(writes.map(({ input }, at) => [at, input]))),
  });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
}

const common = { actor: "t", expectedVersion: 0 };

function projectAt(at: number): Write {
  const name = { zh: `朝阳${at}号新能源示范项目`, en: `Chaoyang renewable demonstration ${at}` };
  const fields = {
    id: `more-${at}`,
    kind: "project",
    name,
    shortName: name,
    technology: technologies[at % technologies.length],
    location: null,
    note: null,
  };
  return { path: "projects.save", input: { ...common, fields } };
}

/** What is known of it, once it is there. */
function factsAt(at: number): readonly Write[] {
  const about = { subjectId: `more-${at}`, sourceId: "three-moves-report", place: null, note: null };
  // Each technology comes in each stage.
  const stage = stages[(at + Math.floor(at / technologies.length)) % stages.length];
  const capacityKw = 20_000 + 9_000 * (at % 17);
  const figure = (metric: string, value: number, period: object): Write => ({
    path: "projects.recordFigure",
    input: {
      ...common,
      fields: { ...about, metric, value, precision: "about", period, basis: "reported" },
    },
  });
  return [
    { path: "projects.recordStage", input: { ...common, fields: { ...about, stage, on: null } } },
    figure("capacity", capacityKw, { kind: "none" }),
    figure("investment", capacityKw * (5_000 + 90 * (at % 13)), { kind: "none" }),
    ...(stage === "gridConnected" ? [figure("generation", capacityKw * 2_200, { kind: "averageYear" })] : []),
  ];
}

/** As many writes as an address may hold. */
const together = 20;

/** Fills the portfolio up to so many projects, from those it has. */
export async function growTo(url: string, from: number, to: number): Promise<void> {
  const places = Array.from({ length: to - from }, (_, at) => from + at);
  for (const writes of [places.map(projectAt), places.flatMap(factsAt)])
    for (let at = 0; at < writes.length; at += together) await writeAll(url, writes.slice(at, at + together));
}
