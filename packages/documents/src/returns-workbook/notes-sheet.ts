import type { Cell, Sheet } from "@lianchi/office";
import { headStyle, mutedStyle, text, titleStyle } from "./cells.ts";
import { lackOf } from "./comparison-sheet.ts";
import { type ProjectSheets, sayFor, spareYears, type WorkbookOrder } from "./order.ts";

type Note = readonly [zhLabel: string, zh: string, enLabel: string, en: string];

const conventions: readonly Note[] = [
  [
    "怎样改数",
    "只改“参数”表黄底的数字（以及比选表的门槛），其余每一格都是公式，随之重算。",
    "How to change",
    "Change only numbers on yellow in “Inputs” (and the hurdle of the comparison); every other cell is a formula and follows.",
  ],
  [
    "时间",
    "t＝0 为建设期第一年，首笔现金流不折现；Excel 的 NPV 函数会多折现一年，因此公式写作“首笔＋NPV(其余)”。",
    "Time",
    "t = 0 is the first year of construction and is not discounted. A spreadsheet's NPV discounts the first flow too, so the formulas read “first + NPV(rest)”.",
  ],
  [
    "列数 †",
    `各表列出本项目自身的年份，另有 ${spareYears} 个备用年份（灰色）。建设月数可改到 120 个月以内；建设年数与运营期合计超出列数时，“参数”和“结果”表会提示重新导出。`,
    "Columns †",
    `Each sheet has the project's own years and ${spareYears} spare ones (grey). Construction may take up to 120 months; where construction and life exceed the columns, “Inputs” and “Results” say to export again.`,
  ],
  [
    "报道与假设",
    "装机容量与总投资为报道值；其余为按技术的默认值或情景设定。缺少的数值不代填：缺装机或投资的项目列为不可计算。报道中的发电量、收入与税收不参与计算，列在“参数”表末尾供对照。",
    "Reported and assumed",
    "Capacity and investment are as reported; the rest are defaults of the technology or set by the scenario. What is missing is not filled in: such a project is listed as not reckoned. Reported generation, revenue and tax are not used; they stand at the end of “Inputs”.",
  ],
  [
    "依据",
    "报道：出自所列文件；假设（默认）：按技术的默认值；假设（人为设定）：情景或本次导出中改过；推算：由其他数值得出。",
    "Basis",
    "Reported: in the document named; assumed (default): the default of the technology; assumed (set): changed by the scenario or for this file; derived: follows from other values.",
  ],
  [
    "可信度",
    "F 见于所列来源；F2 见于转引；K 通用知识，未核实；C 计算得出。",
    "Mark",
    "F found in the source named; F2 in a secondary copy; K general knowledge, unverified; C computed.",
  ],
  [
    "投资",
    "总投资按含税静态投资计，建设期利息另计并计入借款本金；流动资金全部为自有资金。",
    "Investment",
    "The investment is static and incl. VAT; interest while building comes on top and is added to the loan; working capital is from own means.",
  ],
  [
    "所得税",
    "三免三减半按批次自首笔收入起计，应纳税所得额按当年电量分摊到批次；亏损向后结转，先亏先补。后续批次只有电量推迟，投资与费用仍按一次建成计（偏保守）。",
    "Income tax",
    "Free and half years count for each batch from its first revenue, profit allotted by energy; losses go forward, the oldest first. A later batch brings only its energy later; investment and costs stand as if all were built at once (cautious).",
  ],
  [
    "增值税",
    "进项先于销项抵扣，留抵结转下年；即征即退按截止月折算当年份额。",
    "VAT",
    "Input credit is used first and carried on; the refund counts the months of a year up to its last one.",
  ],
  [
    "全投资与资本金",
    "全投资税后按息税前利润计调整所得税，不含利息抵税；资本金按实际所得税。",
    "Project and equity",
    "The project's flow bears tax on EBIT, without the shield of interest; the equity's bears the actual tax.",
  ],
  [
    "IRR",
    "由 IRR 函数迭代求得；现金流正负多次变号时可能有多个解，“结果”表的备注列出导出时的全部解。",
    "IRR",
    "Found by the IRR function; where flows change sign more than once there may be several, listed in the notes of “Results” as they were when written.",
  ],
];

/** Width of the words, in characters of which a Chinese one takes two. */
const wordsWidth = 110;
const linePoints = 15;

function linesOf(words: string): number {
  const width = [...words].reduce((sum, char) => sum + (char > "\u2e7f" ? 2.1 : 1.05), 0);
  return Math.ceil(width / (wordsWidth - 4));
}

/** What the workbook is, on what it rests, and where everything stands. */
export function notesSheet(
  order: WorkbookOrder,
  all: readonly ProjectSheets[],
  { name, comparison }: { readonly name: string; readonly comparison: string },
): Sheet {
  const say = sayFor(order);
  const { lang } = order.reading;
  const { report } = order;
  const rows: (readonly (Cell | null)[])[] = [];
  const heights = new Map<number, number>();
  const note = (label: string, words: string) => {
    heights.set(rows.length, linesOf(words) * linePoints + 2);
    rows.push([text(label, { isBold: true, wraps: true }), text(words, { wraps: true })]);
  };
  const link = (label: string, to: string): Cell => ({
    kind: "text",
    text: label,
    style: { tone: "link" },
    linkTo: to,
  });

  rows.push([text(say("连池绿能 · 收益测算工作簿", "Lianchi · workbook of returns"), titleStyle)]);
  if (report.isDemo)
    rows.push([
      text(say("演示数据，与真实进展无关。", "Demo data, unrelated to the real one."), { tone: "warning" }),
    ]);
  rows.push([]);
  note(
    say("内容", "What it is"),
    say(
      "项目收益的完整测算：参数、测算过程、五张报表、结果与比选。全部为活公式。",
      "The whole reckoning of each project's return: inputs, working, five tables, results and comparison. All of it live formulas.",
    ),
  );
  note(say("情景", "Scenario"), `${report.scenario.name}（${report.scenario.id}）`);
  const changed = all.flatMap(({ told }) => told.inputs).filter(({ origin }) => origin === "set").length;
  note(
    say("人为设定", "Set by hand"),
    say(
      `${changed} 个参数与默认或报道值不同，见各“参数”表的“依据”列。`,
      `${changed} inputs differ from their default or report: see “Basis” in “Inputs”.`,
    ),
  );
  note(say("截至", "As of"), [report.asOf, order.asOfNote].join(" ").trim());
  note(say("数据版本", "Data version"), String(report.version));
  note(
    say("来源", "Sources"),
    say(
      "每个参数的来源、可信度与修改人见各项目的“参数”表。",
      "Source, mark and who changed it stand beside every input in “Inputs”.",
    ),
  );
  for (const [zhLabel, zh, enLabel, en] of conventions) note(say(zhLabel, enLabel), say(zh, en));
  rows.push([]);
  rows.push([text(say("目录", "Contents"), headStyle), text("", headStyle)]);
  rows.push([link(say("收益比选", "Comparison"), comparison), null]);
  for (const { told, names } of all) {
    rows.push([text(told.reckoned.project.fields.name[lang], { isBold: true }), null]);
    for (const sheet of Object.values(names)) rows.push([null, link(sheet, sheet)]);
  }
  for (const told of report.projects) {
    const lack = lackOf(order, told);
    if (lack !== "")
      rows.push([
        text(told.reckoned.project.fields.name[lang], { isBold: true }),
        text(`${say("不可计算，", "not reckoned, ")}${lack}`, { ...mutedStyle, wraps: true }),
      ]);
  }
  return { name, widths: [26, wordsWidth], rows, heights, frozenRows: 0, frozenColumns: 0 };
}
