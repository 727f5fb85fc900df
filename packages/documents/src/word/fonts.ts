import type { WordFace, WordFont } from "@lianchi/office";

/** Faces of official documents, with the open ones that stand in where they are not installed. */
const officialFonts = [
  {
    name: "方正小标宋简体",
    others: ["方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "Noto Serif SC", "Noto Serif CJK SC", "SimSun"],
    family: "roman",
  },
  {
    name: "黑体",
    others: ["SimHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC"],
    family: "modern",
  },
  {
    name: "楷体_GB2312",
    others: ["楷体", "KaiTi", "KaiTi_GB2312", "Noto Serif SC", "Noto Serif CJK SC"],
    family: "modern",
  },
  {
    name: "仿宋_GB2312",
    others: ["仿宋", "FangSong", "FangSong_GB2312", "Noto Serif SC", "Noto Serif CJK SC"],
    family: "modern",
  },
  { name: "宋体", others: ["SimSun", "Noto Serif SC", "Noto Serif CJK SC"], family: "roman" },
] as const;

const latin = "Times New Roman";
const pair = (eastAsian: (typeof officialFonts)[number]["name"]): WordFace => ({ latin, eastAsian });

/** The faces that a document names: it cannot carry the official ones. */
export const wordFonts: readonly WordFont[] = [
  { name: latin, others: ["Liberation Serif"], family: "roman", script: "latin" },
  ...officialFonts.map((font): WordFont => ({ ...font, script: "chinese" })),
];

/** Faces by what they are used for (GB/T 9704-2012). */
export const faces = {
  title: pair("方正小标宋简体"),
  heading: pair("黑体"),
  subheading: pair("楷体_GB2312"),
  body: pair("仿宋_GB2312"),
  small: pair("宋体"),
} as const;

/** Spelling of both scripts, whatever the language of a document. */
export const wordLanguage = { latin: "en-US", eastAsian: "zh-CN" } as const;
