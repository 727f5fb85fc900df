import {
  type ComparableAmount,
  type ComparableRow,
  type Problem,
  type Quantity,
  type UnitId,
  unitInHeader,
} from "@lianchi/domain";
import { inAll } from "../../words/in-all.ts";
import type { RowProblem } from "../table.ts";

type TextColumn = Exclude<keyof ComparableRow, ComparableAmount | "technologyWord">;

const textWords: Readonly<Record<TextColumn, RegExp>> = {
  ref: /^(id|no\.?|序号|编号)$/,
  name: /^(project|(project[ _])?name|项目|(项目|工程)?名称)$/,
  place: /^(place|location|region|county|地点|所在地|地区|建设地点)$/,
  technology: /^(technology|tech|type|技术|(技术|能源|电源)?类型)$/,
  unitsText: /^(units([ _]desc)?|turbines|机组|机组(构成|配置)|机型配置)$/,
  status: /^(status([ _]in[ _]article)?|(项目|报道)?状态|进展)$/,
  articleOn: /^((article|publication)[ _]date|date|published|(报道|发布|文章)?日期)$/,
  url: /^(url|link|source[ _]url|链接|(来源|原文)链接|网址)$/,
  caveat: /^(caveats?|存疑|疑点|保留意见|注意事项)$/,
  note: /^(other|notes?|remarks?|备注|其他|说明)$/,
};

/** A quotient (投资/千瓦), a share or another's money is not meant; a yearly number says that it is one. */
const amountWords: Readonly<Record<ComparableAmount, RegExp>> = {
  capacityKw: /^((installed[ _]?)?capacity(?![ _]?factor)|总?装机(容量|规模)?|容量)(?!系数)/,
  investmentYuan: /^((total[ _])?investment|capex|总?投资(额|金额)?(?!方|主体|单位|者|商|人|企业|强度))/,
  generationKwhPerYear: /^((annual|yearly)[ _]generation|年(平?均)?(发电量|上网电量))/,
  revenueYuanPerYear: /^((annual|yearly)[ _]revenue|年(平?均)?(销售|营业|售电|发电)?收入)/,
  taxYuanPerYear: /^((annual|yearly)[ _]tax(es)?|年(平?均)?(税收|纳税|税费|缴税)额?)/,
};

const quantityOf: Readonly<Record<ComparableAmount, Quantity>> = {
  capacityKw: "power",
  investmentYuan: "money",
  generationKwhPerYear: "energy",
  revenueYuanPerYear: "money",
  taxYuanPerYear: "money",
};

type Named = ComparableAmount | "name" | "technology";

/** A header as it would be right, in every language. @example example("name") // "项目, project" */
const example = (column: Named) => inAll(({ comparableHead }) => comparableHead[column], ", ");
/** @example named("name") // "项目 (project)" */
const named = (column: Named) => `${inAll(({ comparableHead }) => comparableHead[column], " (")})`;

export type AmountColumn = { readonly at: number; readonly unitId: UnitId };

/** Where in a table each part of a comparable stands. */
export type ComparableColumns = {
  readonly texts: Readonly<Partial<Record<TextColumn, number>>>;
  readonly amounts: Readonly<Partial<Record<ComparableAmount, AmountColumn>>>;
  /** Columns that no part was found in. */
  readonly unused: readonly string[];
};

const textColumns: readonly TextColumn[] = [
  "ref",
  "name",
  "place",
  "technology",
  "unitsText",
  "status",
  "articleOn",
  "url",
  "caveat",
  "note",
];
const amountColumns: readonly ComparableAmount[] = [
  "capacityKw",
  "investmentYuan",
  "generationKwhPerYear",
  "revenueYuanPerYear",
  "taxYuanPerYear",
];

const plain = (head: string) => head.normalize("NFKC").trim().toLowerCase();

/** Finds the columns by the words of the header; the unit of a number stands there and nowhere else. */
export function findColumns(heads: readonly string[]): {
  readonly columns: ComparableColumns;
  readonly problems: readonly RowProblem[];
} {
  const problems: RowProblem[] = [];
  const tell = (column: string | null, problem: Problem) =>
    problems.push({ row: null, column, value: null, problem });
  const taken = new Set<number>();
  const texts: Partial<Record<TextColumn, number>> = {};
  for (const wanted of textColumns) {
    const at = heads.findIndex((head, index) => !taken.has(index) && textWords[wanted].test(plain(head)));
    if (at < 0) continue;
    texts[wanted] = at;
    taken.add(at);
  }
  const amounts: Partial<Record<ComparableAmount, AmountColumn>> = {};
  for (const wanted of amountColumns) {
    const [first, second] = heads.flatMap((head, at) =>
      !taken.has(at) && amountWords[wanted].test(plain(head)) ? [{ head, at }] : [],
    );
    if (first === undefined) continue;
    taken.add(first.at);
    const unitId = unitInHeader(plain(first.head), quantityOf[wanted]);
    if (second !== undefined)
      tell(first.head, { code: "column-twice", field: first.head, value: second.head });
    else if (unitId === null)
      tell(first.head, { code: "column-without-unit", field: first.head, expected: example(wanted) });
    else amounts[wanted] = { at: first.at, unitId };
  }
  const missing = [
    ...(texts.name === undefined ? [named("name")] : []),
    ...(texts.technology === undefined ? [named("technology")] : []),
    ...(amounts.capacityKw === undefined && problems.length === 0 ? [named("capacityKw")] : []),
  ];
  if (missing.length > 0)
    tell(null, {
      code: "columns-missing",
      value: missing.join(", "),
      expected: heads.slice(0, 20).join(", ").slice(0, 300),
    });
  const unused = heads.filter((_, at) => !taken.has(at));
  return { columns: { texts, amounts, unused }, problems };
}
