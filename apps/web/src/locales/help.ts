import { inBoth } from "./words.ts";

/** The product's own help. Each part is a heading and lines; a line is one sentence or two. */
export const helpWords = inBoth(
  {
    name: "帮助",
    title: "看数、导入、导出、更正：怎么用",
    under: "点任一数字可看它的出处；各页右上角为导出与录入。",
    marks: "口径标记",
    marksUnder: "数值后的小方块说明这个数从哪里来。",
    markShort: "标记",
    markName: "口径",
    markMeaning: "含义",
    marksFollow:
      "来源所载的数值按来源的“文件类型”标注：在“来源”页打开一份文件，点“修改来源信息”选择类型。类型未说明的文件标为“文件”，不按报道处理。",
    totals: "合计怎么算",
    totals1: "合计只加已知数值，旁边写明“几个项目中几个已报告”；缺失的数留空，不补零、不估算。",
    totals2:
      "装机与投资只加已并网和在建的项目，核准、规划的另列；发电量与税收只加年度值，累计值和期间未说明的另列。",
    totals3:
      "缺失写作“— 未报道”；尚未投产、不可能有的写作“— 不适用：尚未投产”，已取消的写作“— 不适用：项目已取消”。",
    totals4: "求和与计数标“汇”（汇总），其他算式标“推”（推算），点开可看算式与每一项输入。",
    import: "导入",
    import1: "“数据导入”页接受 CSV、XLSX、GeoJSON、KML、KMZ。选文件、核对列与单位和坐标系、检查、写入。",
    import2: "存在错误时不予写入；错误逐条写明行、列、值和办法。同一文件再导一次不会有变化。",
    import3: "金额、装机、电量须带单位，如 12.3亿、20 万千瓦、200 MW；月份可写 2026-10、202610、2026年10月。",
    export: "导出",
    export1:
      "各图右上角“⋯”或总览右上角“导出”：选图、格式、尺寸、语言、黑白。文件带单位、截至日期、口径和来源。",
    export2: "“报告”页生成整份报告（PDF、Word、PPT、Excel），导出前可看每一页。",
    export3: "地址栏就是页面状态：“复制链接”发给同事，看到的是同一幅图。",
    correct: "更正与待核",
    correct1: "项目页每个数值右侧的铅笔：录入、更正、撤回。每次修改都保留旧版，“变更记录”可查。",
    correct2:
      "待核事项有四种答复：接受（核实无误）、说明（写明原因）、更正（改数值）、询问来源（仍计入待核）。",
    correct3: "已接受、已说明的不计入待核；所依据的数值一变，重新待核。",
    correct4: "选“截至日期”看过去某天的数据；那时不能修改，点“回到今天”再改。",
    keys: "键盘",
    key: "按键",
    keyDoes: "作用",
    keyTab: "在数字、按钮和图的元素之间移动",
    keyEnter: "打开所选数字的出处、打开所选的行",
    keyEsc: "关闭出处、菜单和表单；有未保存内容时先询问",
    keyArrows: "在图的元素、滑块和菜单中移动",
    keyShift: "在表中连选多行（按住再点）",
  },
  {
    name: "Help",
    title: "Read, import, export, correct: how to",
    under: "Click any number for its provenance; export and entry stand at the upper right of each page.",
    marks: "Basis marks",
    marksUnder: "The small box after a number says where the number comes from.",
    markShort: "Mark",
    markName: "Basis",
    markMeaning: "Meaning",
    marksFollow:
      "What a source says is marked by the kind of the source: open a document on the Sources page and choose its kind under “Edit source details”. A document of unstated kind is marked as a document, not as a press report.",
    totals: "How totals count",
    totals1:
      "A total adds what is known and says of how many projects; what is missing stays empty: no zero, no estimate.",
    totals2:
      "Capacity and investment add projects on the grid and under construction; permitted and planned ones stand apart. Generation and tax add yearly values; cumulative ones and those of an unstated period stand apart.",
    totals3:
      "Missing reads “— not reported”; what cannot exist yet reads “— not applicable: not operating yet”, or “— not applicable: project dropped”.",
    totals4:
      "Sums and counts are marked Sum, other formulas Der; open the number for the formula and its inputs.",
    import: "Import",
    import1:
      "The Import page takes CSV, XLSX, GeoJSON, KML and KMZ: choose a file, check columns, units and coordinates, check, write.",
    import2:
      "Nothing is written while there are errors; each names row, column, value and remedy. The same file again changes nothing.",
    import3:
      "Money, capacity and energy need a unit, like 1.23 billion yuan or 200 MW; a month is 2026-10, 2026/10 or 202610.",
    export: "Export",
    export1:
      "“⋯” at a chart, or Export on the overview: choose charts, format, size, language, black and white. Files carry unit, day, basis and source.",
    export2:
      "The Reports page makes whole reports (PDF, Word, PowerPoint, Excel); every page is shown first.",
    export3: "The address is the state of the page: copy the link, and a colleague sees the same picture.",
    correct: "Correct and answer",
    correct1:
      "The pencil beside each figure of a project: enter, correct, withdraw. Every change keeps the version before; see Changes.",
    correct2:
      "An item to check has four answers: accept (checked and right), explain (say why), correct (change a figure), ask the source (stays to be checked).",
    correct3:
      "Accepted and explained items are not counted; when a figure behind one changes, it is open again.",
    correct4: "Choose an as-of day to see the past; nothing can be edited there: go back to today first.",
    keys: "Keyboard",
    key: "Key",
    keyDoes: "Does",
    keyTab: "moves between numbers, buttons and parts of charts",
    keyEnter: "opens the provenance of a number, or the row",
    keyEsc: "closes provenance, menus and forms; asks first when something is unsaved",
    keyArrows: "move within charts, sliders and menus",
    keyShift: "selects a range of rows (hold, then click)",
  },
);
