import { politely } from "./politely.ts";

const technologies = ["wind", "solar", "biomass", "hydro"] as const;
const stages = ["gridConnected", "underConstruction", "permitted"] as const;
const yuanPerKw = { wind: 6_500, solar: 4_200, biomass: 9_500, hydro: 11_000 } as const;

/** Enters projects through the API, as a county's clerk would: capacities for all, investments for most, stages for all. */
export async function enterProjects(url: string, count: number): Promise<void> {
  const save = async (procedure: string, fields: object) => {
    const answer = await politely(`${url}/trpc/${procedure}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ actor: "bench", expectedVersion: 0, fields }),
    });
    if (!answer.ok) throw new Error(`${procedure}: ${(await answer.text()).slice(0, 300)}`);
    await answer.arrayBuffer();
  };
  const about = { sourceId: "three-moves-report", place: null, note: null };
  for (let index = 1; index <= count; index++) {
    const technology = technologies[index % technologies.length] ?? "wind";
    const subjectId = `county-${index}`;
    const name = { zh: `双泉镇第 ${index} 号新能源项目`, en: `Shuangquan project ${index}` };
    const capacityKw = 5_000 * ((index % 12) + 1);
    await save("projects.save", {
      id: subjectId,
      kind: "project",
      name,
      shortName: { zh: `双泉 ${index} 号`, en: `Shuangquan ${index}` },
      technology,
      location: null,
      note: null,
    });
    await save("projects.recordStage", {
      ...about,
      subjectId,
      stage: stages[index % stages.length],
      on: "2025-06",
    });
    const figure = (metric: string, value: number) =>
      save("projects.recordFigure", {
        ...about,
        subjectId,
        metric,
        value,
        precision: "exact",
        period: { kind: "none" },
        basis: "reported",
      });
    await figure("capacity", capacityKw);
    if (index % 5 > 0) await figure("investment", capacityKw * yuanPerKw[technology]);
  }
}
