import { type Lang, shareText, siteStageName, siteStages } from "@lianchi/domain";
import { csvRows } from "../api/hostile/read-file.ts";

type Counted = { readonly sites: number; readonly capacityKw: number };

/** What the sites list of a file comes to, counted anew: by batch and for all, each stage, and the share on the grid of
 *  those that were not dropped. */
export type SiteTallies = ReadonlyMap<
  string,
  { readonly stages: ReadonlyMap<string, Counted>; readonly share: string }
>;

const whole = "合计";
const noBatch = "未分批";

export function talliesOf(sitesCsv: string, lang: Lang = "zh"): SiteTallies {
  const [head = [], ...rows] = csvRows(sitesCsv);
  const at = (name: string) => head.indexOf(name);
  const [batch, stage, rating] = [at("批次"), at("阶段"), at("单机容量(kW)")];
  const groups = new Map<string, (readonly string[])[]>();
  for (const row of rows)
    for (const name of [row[batch] === "" ? noBatch : (row[batch] ?? ""), whole])
      groups.set(name, [...(groups.get(name) ?? []), row]);
  return new Map(
    [...groups].map(([name, own]) => {
      const stages = new Map(
        siteStages.map((id) => {
          const word = siteStageName[id][lang];
          const here = own.filter((row) => row[stage] === word);
          const capacityKw = here.reduce((sum, row) => sum + Number(row[rating]), 0);
          return [word, { sites: here.length, capacityKw }] as const;
        }),
      );
      const standing = own.length - (stages.get(siteStageName.dropped[lang])?.sites ?? 0);
      const connected = stages.get(siteStageName.gridConnected[lang])?.sites ?? 0;
      return [name, { stages, share: standing === 0 ? "—" : shareText(connected / standing) }] as const;
    }),
  );
}

/** Records of a chart that say other than the list does. A subject that is no batch is the cluster as a whole. */
export function tallyFaults(chartCsv: string, tallies: SiteTallies, on: string): readonly string[] {
  return csvRows(chartCsv)
    .slice(1)
    .flatMap(([subject = "", metric = "", value = "", unit = "", period = ""]) => {
      const tally = tallies.get(subject) ?? tallies.get(whole);
      if (tally === undefined || period !== on) return [];
      const said = `${subject} ${metric} ${value} ${unit}`;
      if (metric === "已并网点位占比")
        return `${value}%` === tally.share ? [] : [`${said}, not ${tally.share}`];
      const [, stage = "", what] = /^(.*?)(点位数|装机)$/.exec(metric) ?? [];
      const counted = tally.stages.get(stage);
      if (counted === undefined) return [];
      const wanted = what === "点位数" ? counted.sites : counted.capacityKw / 10_000;
      return Number(value) === wanted ? [] : [`${said}, not ${wanted}`];
    });
}
