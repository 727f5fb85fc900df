import { z } from "zod";
import type { Text } from "./language.ts";

/** What a person records of how a value came to be known; `reported` is what the source says, whatever its kind. */
export const RecordedBasis = z.enum(["reported", "derived", "assumed", "illustrative", "measured"]);
export type RecordedBasis = z.infer<typeof RecordedBasis>;

export const recordedBasisName: Readonly<Record<RecordedBasis, Text>> = {
  reported: { zh: "来源所载", en: "As the source says" },
  derived: { zh: "推算", en: "Derived" },
  assumed: { zh: "假设", en: "Assumed" },
  illustrative: { zh: "示意", en: "Illustrative" },
  measured: { zh: "实测", en: "Measured" },
};

/** How a value that is shown came to be known. The first six follow the kind of the source; `summed` is a plain sum or
 *  count, `derived` any other formula. */
export const Basis = z.enum([
  "reported",
  "approved",
  "statistical",
  "filed",
  "contracted",
  "documented",
  "summed",
  "derived",
  "assumed",
  "illustrative",
  "measured",
]);
export type Basis = z.infer<typeof Basis>;

export const basisName: Readonly<Record<Basis, Text>> = {
  reported: { zh: "报道", en: "Reported" },
  approved: { zh: "批复", en: "Approved" },
  statistical: { zh: "统计", en: "Statistics" },
  filed: { zh: "企业填报", en: "Company filing" },
  contracted: { zh: "合同", en: "Contract" },
  documented: { zh: "文件", en: "Document" },
  summed: { zh: "汇总", en: "Sum" },
  derived: { zh: "推算", en: "Derived" },
  assumed: { zh: "假设", en: "Assumed" },
  illustrative: { zh: "示意", en: "Illustrative" },
  measured: { zh: "实测", en: "Measured" },
};

/** Short form for charts, tables and files. */
export const basisMark: Readonly<Record<Basis, Text>> = {
  reported: { zh: "报", en: "Rep" },
  approved: { zh: "批", en: "App" },
  statistical: { zh: "统", en: "Sta" },
  filed: { zh: "填", en: "Fil" },
  contracted: { zh: "合", en: "Con" },
  documented: { zh: "文", en: "Doc" },
  summed: { zh: "汇", en: "Sum" },
  derived: { zh: "推", en: "Der" },
  assumed: { zh: "假", en: "Asm" },
  illustrative: { zh: "示", en: "Ill" },
  measured: { zh: "测", en: "Mea" },
};

/** What a mark means, in one line. */
export const basisMeaning: Readonly<Record<Basis, Text>> = {
  reported: { zh: "新闻报道所载", en: "as a press report says" },
  approved: { zh: "批复文件所载", en: "as an official approval says" },
  statistical: { zh: "统计资料所载", en: "as official statistics say" },
  filed: { zh: "企业填报", en: "as the company filed it" },
  contracted: { zh: "合同所载", en: "as a contract says" },
  documented: {
    zh: "其他文件或类型未说明的文件所载",
    en: "as another document, or one of unstated kind, says",
  },
  summed: { zh: "已知数值之和或计数", en: "a sum or count of known values" },
  derived: { zh: "由来源数值计算", en: "computed from reported values" },
  assumed: { zh: "假设值，可修改", en: "assumed, can be changed" },
  illustrative: { zh: "示意，非实际数据", en: "illustrative, not real" },
  measured: { zh: "实测或测量资料所载", en: "measured" },
};
