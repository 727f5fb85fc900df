import {
  basisName,
  domainWords,
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
} from "@lianchi/domain";
import type { CsvSeparator } from "../charts/chart-format.ts";
import { words } from "../words/index.ts";

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

const asOfCells = ({ asOfNote = "" }: SitesFileContext, text: string): readonly string[] =>
  asOfNote === "" ? [] : [text];

export const headsOf = (context: SitesFileContext): readonly string[] => [
  ...words[context.lang].siteHeads,
  ...asOfCells(context, words[context.lang].siteCells.asOfHead),
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
  const say = words[lang].siteCells;
  if (position.basis === "illustrative") return say.illustrative;
  const shown = shownBasis(
    position.basis,
    positionSourceId === null ? undefined : kindOf?.(positionSourceId),
  );
  const name = basisName[shown][lang];
  if (shown === position.basis || !RecordedBasis.safeParse(shown).success) return name;
  return say.recordedAs(name, recordedBasisName[position.basis][lang]);
}

function enteredWords(entered: readonly EnteredField[], lang: Lang): readonly string[] {
  const say = words[lang].siteCells;
  return entered.length === 0 ? [] : [say.entered(entered.map((field) => say[field]))];
}

const number = (value: number | null | undefined) => (value == null ? "" : String(value));

/** One row, a text for each column; positions are WGS 84. */
export function siteRow(site: ExportedSite, context: SitesFileContext): readonly string[] {
  const { fields, stage, stageOn, sourceIds, entered, stageGround } = site;
  const { lang, isDemo, titleOf } = context;
  const { position } = fields;
  const demo = isDemo ? words[lang].captions.demoMark : "";
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
    `${[...sourceIds.map(titleOf), ...enteredWords(entered, lang)].join(domainWords[lang].text.semicolon)}${demo}`,
    stageGround === null ? "" : `${groundText(stageGround, titleOf, lang)}${demo}`,
    ...asOfCells(context, `${context.on} ${context.asOfNote}`),
  ];
}
