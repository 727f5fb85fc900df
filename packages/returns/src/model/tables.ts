import type { Text } from "@lianchi/domain";
import type { ProjectModel } from "./project-model.ts";

/** A line of a table: a value a year [yuan], with the formula by which it is made. */
export type TableLine = {
  readonly id: string;
  readonly name: Text;
  readonly formula: Text;
  readonly values: readonly number[];
  /** Stands out as a result of the lines above it. */
  readonly isSum?: boolean;
};

export type ModelTable = { readonly id: TableId; readonly name: Text; readonly lines: readonly TableLine[] };

export type TableId = "project" | "equity" | "plan" | "profit" | "debt";

const minus = (line: readonly number[]) => line.map((value) => -value);
const line = (
  id: string,
  zh: string,
  en: string,
  formula: readonly [string, string],
  values: readonly number[],
  isSum = false,
): TableLine => ({
  id,
  name: { zh, en },
  formula: { zh: formula[0], en: formula[1] },
  values,
  ...(isSum ? { isSum } : {}),
});

/** Cash from running the plant, the same in three tables. */
function operating({ revenue, costs, vat }: ProjectModel): readonly TableLine[] {
  return [
    line(
      "revenue",
      "营业收入（不含税）",
      "Revenue without VAT",
      ["上网电量 × 电价（含补贴）÷（1＋税率）", "energy × price with subsidy ÷ (1 + VAT)"],
      revenue.revenue,
    ),
    line("outputVat", "销项税额", "Output VAT", ["营业收入 × 税率", "revenue × VAT"], revenue.outputVat),
    line(
      "subsidyOwed",
      "补贴应收增加",
      "Subsidy still owed",
      ["当年应得补贴 − 当年到账补贴", "subsidy earned − subsidy received"],
      minus(revenue.subsidyOwedMore),
    ),
    line(
      "operatingCost",
      "经营成本（不含税）",
      "Operating costs without VAT",
      ["修理 ＋ 保险 ＋ 材料与其他 ＋ 燃料", "repairs + insurance + materials and other + fuel"],
      minus(costs.operating),
    ),
    line(
      "inputVat",
      "进项税额",
      "Input VAT",
      ["经营成本 × 可抵扣占比 × 税率", "operating costs × share with VAT × VAT"],
      minus(costs.inputVat),
    ),
    line(
      "vatPaid",
      "应纳增值税",
      "VAT paid",
      ["销项 − 进项 − 留抵，不低于零", "output − input − credit left, not below zero"],
      minus(vat.paid),
    ),
    line(
      "vatRefund",
      "增值税即征即退",
      "VAT refunded",
      ["应纳增值税 × 退税比例（截止月之前）", "VAT paid × share refunded, up to its last month"],
      vat.refund,
    ),
    line(
      "surcharges",
      "税金及附加",
      "Surcharges",
      ["应纳增值税 × 附加税费率", "VAT paid × surcharges"],
      minus(vat.surcharges),
    ),
  ];
}

function projectTable(model: ProjectModel): ModelTable {
  const { adjustedTax } = model;
  return {
    id: "project",
    name: { zh: "项目投资现金流量表", en: "Cash flow of the project" },
    lines: [
      ...operating(model),
      line(
        "investment",
        "建设投资",
        "Investment",
        ["总投资按建设月份均摊", "investment in equal parts by month"],
        minus(model.investment),
      ),
      line(
        "workingCapital",
        "流动资金",
        "Working capital",
        ["首个运营年投入，末年收回", "spent in the first year of operation, back in the last"],
        minus(model.workingCapital),
      ),
      line(
        "residual",
        "回收固定资产余值",
        "Residual value",
        ["固定资产原值 − 累计折旧", "asset value − depreciation so far"],
        model.residual,
      ),
      line(
        "beforeTax",
        "所得税前净现金流量",
        "Net cash flow before income tax",
        ["以上各项之和", "sum of the lines above"],
        model.projectBeforeTax,
        true,
      ),
      line(
        "adjustedTax",
        "调整所得税",
        "Income tax on EBIT",
        ["息税前利润弥补亏损后 × 当年税率", "EBIT after losses × the year's rate"],
        minus(adjustedTax.tax),
      ),
      line(
        "afterTax",
        "所得税后净现金流量",
        "Net cash flow after income tax",
        ["税前净现金流量 − 调整所得税", "before tax − income tax on EBIT"],
        model.projectAfterTax,
        true,
      ),
    ],
  };
}

function equityTable(model: ProjectModel): ModelTable {
  const { financing, incomeTax } = model;
  return {
    id: "equity",
    name: { zh: "项目资本金现金流量表", en: "Cash flow of the equity" },
    lines: [
      ...operating(model),
      line(
        "equity",
        "项目资本金",
        "Equity",
        ["总投资 × 资本金比例，按建设月份均摊", "investment × equity share, by month"],
        minus(financing.equity),
      ),
      line(
        "workingCapital",
        "流动资金",
        "Working capital",
        ["全部以自有资金投入", "all from own means"],
        minus(model.workingCapital),
      ),
      line(
        "principal",
        "借款本金偿还",
        "Principal repaid",
        ["见还本付息表", "see the debt table"],
        minus(financing.principal),
      ),
      line(
        "interest",
        "借款利息支付",
        "Interest paid",
        ["见还本付息表", "see the debt table"],
        minus(financing.interest),
      ),
      line("incomeTax", "所得税", "Income tax", ["见利润表", "see the profit table"], minus(incomeTax.tax)),
      line(
        "residual",
        "回收固定资产余值",
        "Residual value",
        ["固定资产原值 − 累计折旧", "asset value − depreciation so far"],
        model.residual,
      ),
      line(
        "equityFlow",
        "资本金净现金流量",
        "Net cash flow of the equity",
        ["以上各项之和", "sum of the lines above"],
        model.equityFlow,
        true,
      ),
    ],
  };
}

/** Profit that may be shared out: after earlier losses and the statutory reserve. */
export function distributable({ netProfit, values }: ProjectModel): {
  readonly reserve: readonly number[];
  readonly shared: readonly number[];
} {
  let behind = 0;
  const reserve: number[] = [];
  const shared: number[] = [];
  for (const profit of netProfit) {
    const left = Math.max(0, profit + behind);
    behind = Math.min(0, profit + behind);
    reserve.push(left * values.reserveShare);
    shared.push(left * (1 - values.reserveShare));
  }
  return { reserve, shared };
}

function planTable(model: ProjectModel): ModelTable {
  const { financing, incomeTax, operatingCash } = model;
  const { shared } = distributable(model);
  const at = (values: readonly number[], t: number) => values[t] ?? 0;
  const running = operatingCash.map((cash, t) => cash - at(incomeTax.tax, t));
  const invested = model.investment.map(
    (value, t) => -value - at(model.workingCapital, t) + at(model.residual, t),
  );
  const raised = financing.equity.map(
    (value, t) => value + at(financing.loanDrawn, t) + Math.max(0, at(model.workingCapital, t)),
  );
  const served = financing.principal.map((value, t) => -value - at(financing.interest, t));
  let balance = 0;
  const dividends: number[] = [];
  const surplus: number[] = [];
  const total: number[] = [];
  for (const [t, cash] of running.entries()) {
    const before = cash + at(invested, t) + at(raised, t) + at(served, t);
    const dividend = Math.max(0, Math.min(at(shared, t), balance + before));
    dividends.push(-dividend);
    surplus.push(before - dividend);
    balance += before - dividend;
    total.push(balance);
  }
  return {
    id: "plan",
    name: { zh: "财务计划现金流量表", en: "Financial plan" },
    lines: [
      line(
        "running",
        "经营活动净现金流量",
        "From operation",
        ["经营现金流 − 所得税", "operating cash − income tax"],
        running,
      ),
      line(
        "invested",
        "投资活动净现金流量",
        "From investing",
        ["−建设投资 − 流动资金 ＋ 余值", "−investment − working capital + residual"],
        invested,
      ),
      line(
        "raised",
        "资本金与借款流入",
        "Equity and loan",
        ["资本金 ＋ 借款 ＋ 流动资金投入", "equity + loan + working capital"],
        raised,
      ),
      line("served", "还本付息", "Debt service", ["−本金 − 利息", "−principal − interest"], served),
      line(
        "dividends",
        "应付利润",
        "Dividends",
        ["可供分配利润与累计盈余中较小者", "the smaller of the profit to share and the cash there is"],
        dividends,
      ),
      line(
        "surplus",
        "净现金流量",
        "Net cash flow",
        ["以上各项之和", "sum of the lines above"],
        surplus,
        true,
      ),
      line(
        "balance",
        "累计盈余资金",
        "Cash so far",
        ["上年累计 ＋ 当年净现金流量", "last year's + this year's"],
        total,
        true,
      ),
    ],
  };
}

function profitTable(model: ProjectModel): ModelTable {
  const { revenue, costs, vat, financing, incomeTax } = model;
  const { reserve, shared } = distributable(model);
  return {
    id: "profit",
    name: { zh: "利润与利润分配表", en: "Profit and its distribution" },
    lines: [
      line(
        "revenue",
        "营业收入（不含税）",
        "Revenue without VAT",
        ["上网电量 × 电价（含补贴）÷（1＋税率）", "energy × price with subsidy ÷ (1 + VAT)"],
        revenue.revenue,
      ),
      line(
        "vatRefund",
        "补贴收入（增值税即征即退）",
        "VAT refunded",
        ["应纳增值税 × 退税比例", "VAT paid × share refunded"],
        vat.refund,
      ),
      line(
        "surcharges",
        "税金及附加",
        "Surcharges",
        ["应纳增值税 × 附加税费率", "VAT paid × surcharges"],
        minus(vat.surcharges),
      ),
      line(
        "operatingCost",
        "经营成本",
        "Operating costs",
        ["修理 ＋ 保险 ＋ 材料与其他 ＋ 燃料", "repairs + insurance + materials and other + fuel"],
        minus(costs.operating),
      ),
      line(
        "depreciation",
        "折旧费",
        "Depreciation",
        ["固定资产原值 ×（1 − 残值率）÷ 折旧年限", "asset value × (1 − residual) ÷ years"],
        minus(model.depreciation),
      ),
      line(
        "ebit",
        "息税前利润",
        "EBIT",
        ["收入 ＋ 补贴 − 附加 − 经营成本 − 折旧", "revenue + refund − surcharges − costs − depreciation"],
        model.ebit,
        true,
      ),
      line(
        "interest",
        "利息支出",
        "Interest",
        ["见还本付息表", "see the debt table"],
        minus(financing.interest),
      ),
      line(
        "profit",
        "利润总额",
        "Profit before tax",
        ["息税前利润 − 利息", "EBIT − interest"],
        model.profit,
        true,
      ),
      line(
        "madeUp",
        "弥补以前年度亏损",
        "Earlier losses made up",
        ["五年内亏损，先亏先补", "losses of the last five years, oldest first"],
        minus(incomeTax.madeUp),
      ),
      line(
        "taxable",
        "应纳税所得额",
        "Taxable profit",
        ["利润总额 − 减计收入 − 弥补亏损，不低于零", "profit − untaxed revenue − losses, not below zero"],
        incomeTax.taxable,
      ),
      line(
        "incomeTax",
        "所得税",
        "Income tax",
        [
          "应纳税所得额 × 当年税率（免征、减半、全额）",
          "taxable profit × the year's rate (free, half, full)",
        ],
        minus(incomeTax.tax),
      ),
      line(
        "netProfit",
        "净利润",
        "Net profit",
        ["利润总额 − 所得税", "profit − income tax"],
        model.netProfit,
        true,
      ),
      line(
        "reserve",
        "提取法定盈余公积金",
        "Statutory reserve",
        ["弥补亏损后的净利润 × 计提比例", "net profit after losses × share"],
        minus(reserve),
      ),
      line(
        "shared",
        "可供投资者分配的利润",
        "Profit to be shared",
        ["弥补亏损后的净利润 − 公积金", "net profit after losses − reserve"],
        shared,
        true,
      ),
    ],
  };
}

function debtTable(model: ProjectModel): ModelTable {
  const { financing, operatingCash, incomeTax, ebit } = model;
  const due = financing.principal.map((value, t) => value + (financing.interest[t] ?? 0));
  const ratio = (over: readonly number[], under: readonly number[]) =>
    over.map((value, t) => ((under[t] ?? 0) === 0 ? 0 : value / (under[t] ?? 1)));
  return {
    id: "debt",
    name: { zh: "借款还本付息计划表", en: "Debt service" },
    lines: [
      line(
        "drawn",
        "当年借款",
        "Loan drawn",
        ["总投资 ×（1 − 资本金比例），按月均摊", "investment × (1 − equity share), by month"],
        financing.loanDrawn,
      ),
      line(
        "interestBuilding",
        "建设期利息",
        "Interest while building",
        [
          "（月初余额 ＋ 当月借款 ÷ 2）× 月利率，计入本金",
          "(balance + half the month's loan) × monthly rate, added",
        ],
        financing.interestBuilding,
      ),
      line(
        "opening",
        "年初借款余额",
        "Opening balance",
        ["上年末余额", "last year's closing"],
        financing.opening,
      ),
      line("principal", "还本", "Principal", ["按还款方式", "by the way of repayment"], financing.principal),
      line("interest", "付息", "Interest", ["年初余额 × 利率", "opening balance × rate"], financing.interest),
      line(
        "closing",
        "年末借款余额",
        "Closing balance",
        ["年初余额 − 还本", "opening − principal"],
        financing.closing,
        true,
      ),
      line(
        "cover",
        "偿债备付率",
        "Debt service cover",
        [
          "（经营现金流 − 所得税）÷（还本 ＋ 付息）",
          "(operating cash − income tax) ÷ (principal + interest)",
        ],
        ratio(
          operatingCash.map((cash, t) => cash - (incomeTax.tax[t] ?? 0)),
          due,
        ),
      ),
      line(
        "interestCover",
        "利息备付率",
        "Interest cover",
        ["息税前利润 ÷ 付息", "EBIT ÷ interest"],
        ratio(ebit, financing.interest),
      ),
    ],
  };
}

/** The five tables of a Chinese evaluation, each line with its formula. Ratios of the debt table are 0 where no debt is served. */
export function tablesOf(model: ProjectModel): readonly ModelTable[] {
  return [projectTable(model), equityTable(model), planTable(model), profitTable(model), debtTable(model)];
}
