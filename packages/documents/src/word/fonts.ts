/** Faces of official documents, with the open ones that stand in where they are not installed. */
export const officialFonts = [
  {
    name: "方正小标宋简体",
    open: ["方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "Noto Serif SC", "Noto Serif CJK SC", "SimSun"],
    family: "roman",
  },
  {
    name: "黑体",
    open: ["SimHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC"],
    family: "modern",
  },
  {
    name: "楷体_GB2312",
    open: ["楷体", "KaiTi", "KaiTi_GB2312", "Noto Serif SC", "Noto Serif CJK SC"],
    family: "modern",
  },
  {
    name: "仿宋_GB2312",
    open: ["仿宋", "FangSong", "FangSong_GB2312", "Noto Serif SC", "Noto Serif CJK SC"],
    family: "modern",
  },
  { name: "宋体", open: ["SimSun", "Noto Serif SC", "Noto Serif CJK SC"], family: "roman" },
] as const;

const latin = "Times New Roman";
const pair = (eastAsia: (typeof officialFonts)[number]["name"]) => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});

/** Faces by what they are used for (GB/T 9704-2012). */
export const faces = {
  title: pair("方正小标宋简体"),
  heading: pair("黑体"),
  subheading: pair("楷体_GB2312"),
  body: pair("仿宋_GB2312"),
  small: pair("宋体"),
} as const;

/** The font table: which face may stand in for which, since a document cannot carry the official ones. */
export function fontTableXml(): string {
  const east = officialFonts.map(
    ({ name, open, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${open.join(",")}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:font w:name="${latin}"><w:altName w:val="Liberation Serif"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`,
    ...east,
    "</w:fonts>",
  ].join("");
}
