import { drawChart } from "@lianchi/charts";
import { isCounted, metrics, presentStage, shareLine, stageName, technologyName } from "@lianchi/domain";
import { bands, verdictOf } from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, missing, numberColumn, textColumn } from "../columns.ts";
import type { ReportTable } from "../document.ts";
import { figure, gap, type Part, paragraph, see, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { figuresOf, sourcesLine } from "../sources-words.ts";
import { stageCapacity } from "../stage-words.ts";
import { ledTotalSentence, noProjects, totalMark, totalSentence } from "../total-words.ts";
import {
  figureWords,
  fullName,
  joined,
  listed,
  measureMark,
  measureWords,
  precisionMark,
  projectNames,
  shortName,
} from "../words.ts";

const tableId = "capacity-table";

/** The cost of a kilowatt of a few projects, held against what is common; of many, how many of them are. */
function unitCostSentence(context: ChapterContext): string {
  const { zh, lang, data } = context;
  const costs = data.overview.measures.flatMap((measured) => {
    const project = data.overview.projects.find(({ fields }) => fields.id === measured.subjectId);
    if (measured.measure !== "unitCost" || project === undefined) return [];
    const { technology } = project.fields;
    const isCommon =
      technology === null ? null : verdictOf(measured.value, bands[technology].unitCost) === "common";
    return [{ project, measured, isCommon }];
  });
  if (costs.length === 0) return "";
  const judged = costs.filter(({ isCommon }) => isCommon !== null);
  const unusual = judged.filter(({ isCommon }) => isCommon === false).map(({ project }) => project);
  const verdict =
    judged.length === 0
      ? ""
      : unusual.length === 0
        ? zh
          ? `${judged.length < costs.length ? "；技术已知者" : "，"}${judged.length > 1 ? "均" : ""}处于同类项目常见范围`
          : `${judged.length < costs.length ? "; where the technology is known it is" : ","} within what is common for their kind`
        : zh
          ? `；${projectNames(unusual, lang)}不在同类项目常见范围内，见待核事项`
          : `; ${projectNames(unusual, lang)} ${unusual.length === 1 ? "is" : "are"} outside what is common for their kind, see the items to check`;
  const place = seeTable(tableId, context);
  if (costs.length > 3)
    return zh
      ? `按报告数值，${costs.length} 个项目可推算单位造价${verdict}${place}。`
      : `From what is reported the cost per kilowatt of ${costs.length} projects follows${verdict}${place}.`;
  const isOnly = data.overview.projects.length === 1;
  const each = costs.map(({ project, measured }) => {
    const amount = measureWords("unitCost", measured.value, project, context);
    if (isOnly) return amount;
    return zh ? joined(shortName(project, lang), amount) : `${amount} for ${shortName(project, lang)}`;
  });
  return zh
    ? `按报告数值推算，${joined(`单位造价${costs.length > 1 ? "分别" : ""}为`, listed(each, lang))}${verdict}${place}。`
    : `From what is reported the cost per kilowatt is ${listed(each, lang)}${verdict}${place}.`;
}

/** The project with most of the known investment, where that is worth saying. */
function largestShare({ data, zh, lang }: ChapterContext): string {
  const { value, known, precision } = data.overview.totals.investment;
  const amounts = data.overview.projects.filter(isCounted).flatMap((project) => {
    const yuan = project.figures.investment?.fields.value ?? null;
    return yuan === null ? [] : [{ project, yuan }];
  });
  const [first, second] = amounts.toSorted((a, b) => b.yuan - a.yuan);
  if (first === undefined || second === undefined || known < 2 || value === null || value === 0) return "";
  const share = first.yuan / value;
  if (share < 0.4 || first.yuan === second.yuan) return "";
  const name = shortName(first.project, lang);
  const line = shareLine(share, [precision], lang);
  return zh ? `，其中${joined(`${name}占`, line)}` : `, of which ${name} is ${line}`;
}

/** Whom the total of the table leaves out though the rows have values; empty where it leaves out nobody. */
function uncountedNote({ zh, data }: ChapterContext): string {
  const out = data.overview.projects.filter((project) => !isCounted(project)).length;
  if (out === 0) return "";
  return zh
    ? `；合计只含已并网与在建的项目，核准、规划与取消的 ${out} 个不计入`
    : `; the total holds what is on the grid or under construction: ${out} permitted, planned or dropped are not in it`;
}

/** Projects with capacity, investment and the cost of a kilowatt, and the sums of the first two. */
function capacityTable(context: ChapterContext): ReportTable {
  const { data, zh, lang } = context;
  const { projects, totals, measures } = data.overview;
  const unknown = zh ? "未报道" : "not reported";
  const known = (metric: "capacity" | "investment") =>
    projects.flatMap(({ figures }) => figures[metric]?.fields.value ?? []);
  const costs = measures.filter(({ measure }) => measure === "unitCost");
  const costOf = new Map<string, (typeof costs)[number]>(costs.map((one) => [one.subjectId, one]));
  const columns = {
    capacity: numberColumn(zh ? "装机" : "Capacity", "power", known("capacity"), context),
    investment: numberColumn(metrics.investment.name[lang], "money", known("investment"), context),
  };
  const cost = numberColumn(
    zh ? "单位造价" : "Unit cost",
    "moneyPerPower",
    costs.map(({ value }) => value),
    context,
  );
  const totalLabel = () => {
    const { capacity, investment } = totals;
    if (capacity.known === investment.known)
      return zh
        ? `合计（${capacity.known}/${capacity.of} 个项目）`
        : `Total (${capacity.known} of ${capacity.of} projects)`;
    return zh
      ? `合计（装机 ${capacity.known}/${capacity.of}，总投资 ${investment.known}/${investment.of} 个项目）`
      : `Total (capacity ${capacity.known}, investment ${investment.known} of ${capacity.of} projects)`;
  };
  const isSummed = projects.length > 1 && (totals.capacity.known > 0 || totals.investment.known > 0);
  return {
    columns: [
      textColumn(zh ? "项目" : "Project"),
      textColumn(zh ? "技术" : "Technology"),
      textColumn(zh ? "阶段" : "Stage"),
      columns.capacity.column,
      columns.investment.column,
      cost.column,
    ],
    rows: [
      ...projects.map((project) => {
        const { technology } = project.fields;
        const stage = presentStage(project)?.fields.stage;
        const numberOf = (metric: "capacity" | "investment") => {
          const found = project.figures[metric];
          return found === undefined
            ? missing
            : columns[metric].cellOf(found.fields.value ?? undefined, {
                basis: found.basis,
                mark: precisionMark(found, lang),
              });
        };
        return {
          cells: [
            cell(fullName(project, lang)),
            cell(technology === null ? unknown : technologyName[technology][lang]),
            cell(stage === undefined ? unknown : stageName[stage][lang]),
            numberOf("capacity"),
            numberOf("investment"),
            cost.cellOf(costOf.get(project.fields.id)?.value, {
              basis: "derived",
              mark: measureMark("unitCost", project, context),
            }),
          ],
        };
      }),
      ...(isSummed
        ? [
            {
              isTotal: true,
              cells: [
                cell(totalLabel()),
                cell(""),
                cell(""),
                columns.capacity.cellOf(totals.capacity.value ?? undefined, {
                  basis: totals.capacity.basis,
                  mark: totalMark(totals.capacity, context),
                }),
                columns.investment.cellOf(totals.investment.value ?? undefined, {
                  basis: totals.investment.basis,
                  mark: totalMark(totals.investment, context),
                }),
                cell(""),
              ],
            },
          ]
        : []),
    ],
  };
}

/** The projects of which neither is known stay empty, and the reader is told. */
function emptySentence({ data, zh, lang }: ChapterContext): string {
  const empty = data.overview.projects.filter(
    ({ figures }) => figures.capacity === undefined && figures.investment === undefined,
  );
  if (empty.length === 0) return "";
  const names = projectNames(empty, lang);
  return zh
    ? `${names}的装机容量与总投资均未见报道，本报告留空，待补充来源后更新。`
    : `Neither capacity nor investment of ${names} is reported; this report leaves them empty until a source is added.`;
}

/** Agreements are intent: told apart, never added. */
function agreementSentences(context: ChapterContext): readonly string[] {
  const { data, zh, lang } = context;
  return data.overview.agreements.flatMap((agreement) => {
    const { agreementSum, agreementCount } = agreement.figures;
    const parts = [
      ...(agreementCount === undefined
        ? []
        : [
            zh
              ? `签约企业 ${figureWords(agreementCount, "count", context).replace(" 个以上", " 家以上").replace(/ 个$/, " 家")}`
              : `${figureWords(agreementCount, "count", context)} enterprises signed`,
          ]),
      ...(agreementSum === undefined
        ? []
        : [
            zh
              ? `签约总额${figureWords(agreementSum, "money", context).replace(/^(?=\d)/, " ")}`
              : `${figureWords(agreementSum, "money", context)} in all`,
          ]),
    ];
    if (parts.length === 0) return [];
    const name = plainWords(agreement.fields.name[lang]);
    return zh
      ? [`另有${name}：${parts.join("，")}。此为框架意向，与总投资口径不同，未计入本报告任何合计。`]
      : [
          `Apart from these: ${name}, ${parts.join(", ")}. They are framework intent, another thing than investment, and in no sum of this report.`,
        ];
  });
}

/** Capacity and investment, side by side but never weighed against each other. */
export function capacity(context: ChapterContext): readonly Part[] {
  const { data, zh, lang } = context;
  const { overview } = data;
  const { projects, totals } = overview;
  if (projects.length === 0)
    return [
      ...gap("capacity.none", noProjects(context)[lang], zh ? "项目" : "projects"),
      ...paragraph("capacity.agreements", agreementSentences(context), context),
    ];
  const byStage = stageCapacity(context);
  const shares = totals.investment.known === 0 ? "" : largestShare(context);
  const stageFigure = figure(
    {
      id: "capacity-by-stage",
      caption: { zh: "已知装机容量（按阶段与技术）", en: "Known capacity by stage and technology" },
      draw: (look) => drawChart("capacity-by-stage", overview, look),
      otherwise: {
        zh: "没有任何项目的装机容量，按阶段的装机图暂不能绘制。",
        en: "No capacity is known, so there is no figure of it by stage.",
      },
      lacking: { zh: "装机容量", en: "capacity" },
    },
    context,
  );
  const investmentFigure = figure(
    {
      id: "investment-by-project",
      caption: { zh: "已知总投资（按项目）", en: "Known investment by project" },
      draw: (look) => drawChart("investment-by-project", overview, look),
      otherwise: {
        zh: "没有任何项目的总投资，投资图暂不能绘制。",
        en: "No investment is known, so there is no figure of it.",
      },
      lacking: { zh: "总投资", en: "investment" },
    },
    context,
  );
  return [
    ...paragraph(
      "capacity.capacity",
      [
        ledTotalSentence("capacity", context),
        byStage === "" ? "" : `${byStage}${see(stageFigure, context)}${zh ? "。" : "."}`,
      ],
      context,
    ),
    ...stageFigure,
    ...paragraph(
      "capacity.investment",
      [
        totalSentence(totals.investment, context, `${shares}${see(investmentFigure, context)}`),
        unitCostSentence(context),
      ],
      context,
    ),
    ...investmentFigure,
    ...table(
      tableId,
      zh ? "项目装机、投资与单位造价" : "Capacity, investment and unit cost of the projects",
      capacityTable(context),
      {
        note: zh
          ? `“—”为未报道，不计入合计${uncountedNote(context)}；单位造价由总投资除以装机推算，不同技术之间不作平均`
          : `“—” is not reported and in no sum${uncountedNote(context)}; unit cost is investment over capacity, never averaged over technologies`,
        source: sourcesLine(figuresOf(projects, ["capacity", "investment"]), context),
      },
      context,
    ),
    ...paragraph("capacity.empty", [emptySentence(context)], context),
    ...paragraph("capacity.agreements", agreementSentences(context), context),
  ];
}
