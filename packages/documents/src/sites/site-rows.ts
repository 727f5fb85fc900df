import {
  basisName,
  type Ground,
  groundText,
  type Lang,
  RecordedBasis,
  recordedBasisName,
  type SiteFields,
  type SiteStage,
  type SourceKind,
  shownBasis,
  siteStageName,
  type Text,
} from "@lianchi/domain";
import type { CsvSeparator } from "../charts/chart-format.ts";

/** What an office gives a site by itself. */
export const enteredFields = ["batch", "projectId"] as const;
type EnteredField = (typeof enteredFields)[number];

/** A site with its stage, as it leaves the product. */
export type ExportedSite = {
  readonly fields: SiteFields;
  readonly stage: SiteStage | null;
  readonly stageOn: string | null;
  /** Documents on which the particulars rest; and the one that recorded the stage, or the reason in its place. */
  readonly sourceIds: readonly string[];
  /** The document that gave the position its present value. */
  readonly positionSourceId: string | null;
  /** Particulars that somebody entered and no document tells. */
  readonly entered: readonly EnteredField[];
  readonly stageGround: Ground | null;
};

export type SitesFileContext = {
  readonly lang: Lang;
  readonly on: string;
  /** What that day means, where it is an earlier one; absent or empty for the present. */
  readonly asOfNote?: string;
  readonly isDemo: boolean;
  readonly separator?: CsvSeparator | undefined;
  readonly titleOf: (sourceId: string) => string;
  readonly kindOf?: (sourceId: string) => SourceKind | undefined;
};

/** Header words that an import of ours reads again. */
const heads = {
  zh: [
    "编号",
    "名称",
    "批次",
    "阶段",
    "阶段日期",
    "单机容量(kW)",
    "机型",
    "轮毂高度(m)",
    "叶轮直径(m)",
    "经度",
    "纬度",
    "坐标系",
    "位置依据",
    "所属项目",
    "备注",
    "来源",
    "阶段来源",
  ],
  en: [
    "id",
    "name",
    "batch",
    "stage",
    "stage_on",
    "rating_kw",
    "model",
    "hub_height_m",
    "rotor_diameter_m",
    "lon",
    "lat",
    "system",
    "position_basis",
    "project",
    "note",
    "source",
    "stage_source",
  ],
} as const;

/** The column that a list of an earlier day has more: what its day means, which an import leaves alone. */
const asOfHead = { zh: "截至说明", en: "as_of_note" } as const;

const asOfCells = ({ asOfNote = "" }: SitesFileContext, text: string): readonly string[] =>
  asOfNote === "" ? [] : [text];

export const headsOf = (context: SitesFileContext): readonly string[] => [
  ...heads[context.lang],
  ...asOfCells(context, asOfHead[context.lang]),
];

/** Columns that hold numbers. */
export const numberColumns: ReadonlySet<number> = new Set([5, 7, 8, 9, 10]);

/** The column that holds days. */
export const dayColumn = 4;

/** The basis of a position in words that nobody overlooks, and that an import reads as what is recorded: “measured” because a
 *  survey says so is not the same as measured. */
export function positionBasisText(
  { fields: { position }, positionSourceId }: Pick<ExportedSite, "fields" | "positionSourceId">,
  lang: Lang,
  kindOf: SitesFileContext["kindOf"],
): string {
  if (position === null) return "";
  if (position.basis === "illustrative")
    return lang === "zh" ? "示意布点，非实测坐标" : "illustrative layout, not surveyed";
  const shown = shownBasis(
    position.basis,
    positionSourceId === null ? undefined : kindOf?.(positionSourceId),
  );
  const name = basisName[shown][lang];
  if (shown === position.basis || !RecordedBasis.safeParse(shown).success) return name;
  const recorded = recordedBasisName[position.basis][lang];
  return lang === "zh" ? `${name}（${recorded}）` : `${name} (${recorded.toLowerCase()})`;
}

const fieldName: Readonly<Record<EnteredField, Text>> = {
  batch: { zh: "批次", en: "batch" },
  projectId: { zh: "所属项目", en: "project" },
};

function enteredWords(entered: readonly EnteredField[], lang: Lang): readonly string[] {
  if (entered.length === 0) return [];
  const names = entered.map((field) => fieldName[field][lang]);
  return lang === "zh"
    ? [`${names.join("、")}：台账录入，无依据文件`]
    : [`${names.join(", ")}: entered in the register, no document`];
}

const number = (value: number | null | undefined) => (value == null ? "" : String(value));

/** One row, a text for each column; positions are WGS 84. */
export function siteRow(site: ExportedSite, context: SitesFileContext): readonly string[] {
  const { fields, stage, stageOn, sourceIds, entered, stageGround } = site;
  const { lang, isDemo, titleOf } = context;
  const { position } = fields;
  const demo = isDemo ? (lang === "zh" ? "（演示数据）" : " (demo data)") : "";
  return [
    fields.id,
    fields.name ?? "",
    fields.batch ?? "",
    stage === null ? "" : siteStageName[stage][lang],
    stageOn ?? "",
    number(fields.ratingKw),
    fields.model ?? "",
    number(fields.hubHeightM),
    number(fields.rotorDiameterM),
    number(position?.lon),
    number(position?.lat),
    position === null ? "" : "WGS84",
    positionBasisText(site, lang, context.kindOf),
    fields.projectId ?? "",
    fields.note ?? "",
    `${[...sourceIds.map(titleOf), ...enteredWords(entered, lang)].join(lang === "zh" ? "；" : "; ")}${demo}`,
    stageGround === null ? "" : `${groundText(stageGround, titleOf, lang)}${demo}`,
    ...asOfCells(context, `${context.on} ${context.asOfNote}`),
  ];
}
