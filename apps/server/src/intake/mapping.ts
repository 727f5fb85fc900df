import { Batch, CoordinateSystem, SiteStage, SubjectId } from "@lianchi/domain";
import { z } from "zod";
import { suggestSystem } from "./position/to-wgs84.ts";
import { suggestStages } from "./stage-words.ts";
import type { Table } from "./table.ts";

/** What a column of a file can be of a site. `x` and `y` are longitude and latitude where the system has degrees. */
export const SiteColumn = z.enum([
  "id",
  "name",
  "rating",
  "model",
  "hubHeightM",
  "rotorDiameterM",
  "x",
  "y",
  "positionBasis",
  "batch",
  "stage",
  "stageOn",
  "note",
]);
export type SiteColumn = z.infer<typeof SiteColumn>;

/** How a file's columns become sites. Names are those of the file. */
export const Mapping = z.strictObject({
  columns: z.partialRecord(SiteColumn, z.string().max(200)),
  ratingUnit: z.enum(["kW", "MW"]),
  system: CoordinateSystem,
  centralMeridianDeg: z.number().min(75).max(135).nullable(),
  /** Word of the file → stage; null: rows with it are refused until somebody chooses. */
  stages: z.record(z.string().max(200), SiteStage.nullable()),
  /** Batch of every row whose own is empty. */
  batch: Batch.nullable(),
  clusterId: SubjectId.nullable(),
});
export type Mapping = Readonly<z.infer<typeof Mapping>>;

const headWords: Readonly<Record<SiteColumn, RegExp>> = {
  id: /^(编号|点位编号|风机编号|机位号?|机组编号|点位|id|site[_ ]?id|turbine[_ ]?id|gsrn|verk[_ ]?id)$/i,
  name: /^(名称|点位名称|风机名称|name|site[_ ]?name|title)$/i,
  rating: /(单机容量|额定(容量|功率)|装机容量|^容量|rating|capacity|rated|power[_ ]?kw|^mw$|^kw$)/i,
  model: /^(机型|型号|风机型号|model|turbine[_ ]?model|type)$/i,
  hubHeightM: /(轮毂高度|hub)/i,
  rotorDiameterM: /(叶轮直径|风轮直径|rotor)/i,
  x: /^(经度.*|lon|lng|long|longitude.*|x|x坐标|东坐标|easting|横坐标)$/i,
  y: /^(纬度.*|lat|latitude.*|y|y坐标|北坐标|northing|纵坐标)$/i,
  positionBasis: /^(位置依据|position[_ ]?basis)$/i,
  batch: /^(批次|期次|分期|标段|batch|phase|lot)$/i,
  stage: /^(阶段|状态|进度|建设阶段|stage|status|state|phase status)$/i,
  stageOn:
    /^(阶段日期|日期|并网日期|投产日期|完成日期|stage[_ ]?(date|on)|since|date|connected|grid[_ ]?date)$/i,
  note: /^(备注|说明|note|notes|remark|comment)$/i,
};

const mostStageWords = 60;

/** The different words of a column, the most frequent first. */
export function wordsIn(table: Table, column: string): readonly string[] {
  const at = table.columns.indexOf(column);
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const word = row[at];
    if (word != null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostStageWords)
    .map(([word]) => word);
}

const numbersIn = (table: Table, column: string | undefined): readonly number[] => {
  const at = column === undefined ? -1 : table.columns.indexOf(column);
  return table.rows.slice(0, 200).flatMap((row) => {
    const value = Number(row[at] ?? Number.NaN);
    return Number.isFinite(value) ? [value] : [];
  });
};

/** A mapping by the words of the header and the looks of the values; a person looks at it before it counts. */
export function suggestMapping(table: Table): Mapping {
  const taken = new Set<string>();
  const columns: Partial<Record<SiteColumn, string>> = {};
  for (const wanted of SiteColumn.options) {
    const found = table.columns.find((name) => !taken.has(name) && headWords[wanted].test(name.trim()));
    if (found === undefined) continue;
    columns[wanted] = found;
    taken.add(found);
  }
  const [first] = table.columns;
  if (columns.id === undefined && first !== undefined && !taken.has(first)) columns.id = first;
  const ratings = numbersIn(table, columns.rating);
  const name = columns.rating ?? "";
  const looksMw = ratings.length > 0 && Math.max(...ratings) <= 30;
  const ratingUnit = /kw|千瓦/i.test(name) ? "kW" : /mw|兆瓦/i.test(name) || looksMw ? "MW" : "kW";
  const words = columns.stage === undefined ? [] : wordsIn(table, columns.stage);
  return {
    columns,
    ratingUnit,
    system: table.systemHint ?? suggestSystem(numbersIn(table, columns.x), numbersIn(table, columns.y)),
    centralMeridianDeg: null,
    stages: suggestStages(words),
    batch: null,
    clusterId: null,
  };
}
