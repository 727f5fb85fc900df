import { OfficialTexts } from "@lianchi/domain";

/** An official document with every text that an office enters. */
export const enteredTexts = OfficialTexts.parse({
  agency: "五大连池市发展和改革局文件",
  number: "五发改〔2026〕12号",
  addressee: "市人民政府",
  signedOn: "2026-10-12",
  remark: "此件公开发布",
  copiesTo: "市财政局，市统计局",
  printedBy: "市发展和改革局办公室",
  printedOn: "2026-10-13",
});
