import type { Lang } from "./language.ts";

/** Everything that can be wrong with what comes in, or with where it is to be kept. `field` and `value` are what the
 *  sender wrote; the remedy is part of the words. */
export type ProblemCode =
  | "invalid-field"
  | "unknown-project"
  | "unknown-source"
  | "unknown-chart"
  | "unknown-format"
  | "unknown-address"
  | "malformed-id"
  | "negative-value"
  | "value-too-large"
  | "whole-number-needed"
  | "too-many-decimals"
  | "period-needed"
  | "no-period"
  | "metric-of-other-kind"
  | "source-missing"
  | "operating-figure-before-grid"
  | "stage-before-earlier"
  | "stale-version"
  | "body-too-large"
  | "batch-too-large"
  | "broken-json"
  | "wrong-media-type"
  | "foreign-origin"
  | "too-many-requests"
  | "as-of-in-future"
  | "folder-locked"
  | "folder-read-only"
  | "folder-full"
  | "folder-newer"
  | "folder-damaged"
  | "database-unreachable"
  | "database-too-old"
  | "port-taken"
  | "query-timeout"
  | "unknown-site"
  | "stage-goes-back"
  | "reason-missing"
  | "nothing-changes"
  | "sites-changed-meanwhile"
  | "cannot-undo"
  | "file-empty"
  | "file-broken"
  | "file-too-long"
  | "file-too-wide"
  | "encoding-unknown"
  | "workbook-encrypted"
  | "workbook-old"
  | "zip-bomb"
  | "xml-entities"
  | "geojson-array"
  | "geometry-not-point"
  | "remote-links"
  | "row-ragged"
  | "header-merged"
  | "number-rounded"
  | "position-zero"
  | "position-swapped"
  | "position-out-of-range"
  | "position-not-degrees"
  | "position-not-metres"
  | "meridian-needed"
  | "position-outside-county"
  | "id-missing"
  | "id-twice"
  | "number-unreadable"
  | "date-unreadable"
  | "stage-unknown"
  | "text-too-long"
  | "rows-wrong"
  | "import-gone"
  | "import-busy"
  | "ring-crosses"
  | "internal";

export type Problem = {
  readonly code: ProblemCode;
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  /** What would be right, where the words need it: a list of choices, a limit, an address. */
  readonly expected?: string | undefined;
  /** `value` and `expected` as people of each language read them, where they are not the same in both. */
  readonly words?:
    | Readonly<Record<Lang, { readonly value?: string; readonly expected?: string }>>
    | undefined;
};

type Say = (field: string, value: string, expected: string) => string;

const zh: Readonly<Record<ProblemCode, Say>> = {
  "invalid-field": (f, v, e) => `“${f}”的值 ${v} 不符合要求：${e}。`,
  "unknown-project": (_, v) => `没有编号为“${v}”的项目。请在项目列表中核对编号。`,
  "unknown-source": (_, v) => `没有编号为“${v}”的来源。请先在“来源”中登记这份文件，再引用它。`,
  "unknown-chart": (_, v, e) => `没有名为“${v}”的图表。可用的图表：${e}。`,
  "unknown-format": (_, v, e) => `不能导出“${v}”格式。可用的格式：${e}。`,
  "unknown-address": (_, v) => `没有“${v}”这个地址。请检查链接，或回到总览。`,
  "malformed-id": (f, v) =>
    `“${f}”的值 ${v} 不是有效编号。编号以小写字母开头，只含小写字母、数字和连字符，最长 64 个字符。`,
  "negative-value": (f, v) => `“${f}”不能为负，收到 ${v}。请填零或正数；不知道就留空。`,
  "value-too-large": (f, v, e) => `“${f}”的值 ${v} 过大，上限为 ${e}。请检查单位是否选错。`,
  "whole-number-needed": (f, v) => `“${f}”按元或个计，须为整数，收到 ${v}。请改用整数。`,
  "too-many-decimals": (f, v) => `“${f}”最多保留三位小数（以千瓦、千瓦时计），收到 ${v}。`,
  "period-needed": (f) => `“${f}”须注明覆盖的期间；报道没有说明时，请选“期间未说明”。`,
  "no-period": (f, v) => `“${f}”不是一段时间内的量，不应填写期间，收到 ${v}。`,
  "metric-of-other-kind": (_, v, e) => `“${v}”这一指标不属于该对象。可填的指标：${e}。`,
  "source-missing": (f) => `“${f}”缺少来源。每个数值都要注明出自哪份文件。请选择或登记来源。`,
  "operating-figure-before-grid": (f, v, e) =>
    `该项目尚未并网（${e}），不能填写运行数值“${f}”（${v}）。请先更新项目阶段。`,
  "stage-before-earlier": (_, v, e) => `阶段日期 ${v} 早于前一阶段（${e}）。请核对两个日期。`,
  "stale-version": (_, v, e) =>
    `这条数据已被他人修改：您看到的是第 ${v} 版，现在是第 ${e} 版。请查看新值后再提交。`,
  "body-too-large": (_, v, e) => `请求内容过大（${v}），上限为 ${e}。请分次提交。`,
  "batch-too-large": (_, v, e) => `一次合并了 ${v} 个请求，上限为 ${e} 个。请分批发送。`,
  "broken-json": () => "请求内容不是有效的 JSON。请检查引号、括号和逗号是否成对。",
  "wrong-media-type": (_, v) => `不接受“${v}”类型的内容。请以 application/json 发送。`,
  "foreign-origin": (_, v) => `来自其他网站（${v}）的写入请求已拒绝。请在本产品页面内操作。`,
  "too-many-requests": (_, _v, e) => `请求过于频繁。请在 ${e} 秒后再试。`,
  "as-of-in-future": (_, v, e) => `截至日期 ${v} 还没有到。请选 ${e} 或更早的日期。`,
  "folder-locked": (_, v, e) =>
    `数据目录 ${v} 正由另一个进程使用（${e}）。请先停止它，或用 LIANCHI_DATA 指定其他目录。`,
  "folder-read-only": (_, v) => `数据目录 ${v} 不可写。请检查目录权限，或用 LIANCHI_DATA 指定可写的目录。`,
  "folder-full": (_, v) => `数据目录 ${v} 所在磁盘已满，没有写入任何内容。请腾出空间后重试。`,
  "folder-newer": (_, v, e) => `数据目录 ${v} 由更新版本的程序写成（${e}）。请升级程序；旧版本没有改动它。`,
  "folder-damaged": (_, v, e) => `数据目录 ${v} 无法打开：${e}。请从备份恢复，或换用其他目录。`,
  "database-unreachable": (_, v, e) =>
    `连接不上 DATABASE_URL 指定的数据库 ${v}：${e}。请检查地址、用户名、密码和服务是否已启动。`,
  "database-too-old": (_, v, e) => `数据库版本为 PostgreSQL ${v}，最低要求 ${e}。请升级数据库。`,
  "port-taken": (_, v) => `端口 ${v} 已被占用。请关闭占用它的程序，或用 PORT 指定其他端口。`,
  "query-timeout": (_, _v, e) => `操作超过 ${e} 秒仍未完成，已中止；没有写入任何内容。请稍后重试。`,
  "unknown-site": (_, v) => `没有编号为“${v}”的点位。请在点位表中核对编号。`,
  "stage-goes-back": (_, v, e) =>
    `点位 ${v} 现处于“${e}”，不能退回更早的阶段。如原记录有误，请勾选“更正”；如补录早先的阶段，请填写其日期。`,
  "reason-missing": (f) => `取消点位须填写“${f}”，例如占地冲突或并入其他点位。`,
  "nothing-changes": (_, v) => `所选 ${v} 个点位已是这一状态，没有需要写入的内容。`,
  "sites-changed-meanwhile": (_, v) =>
    `其中 ${v} 个点位刚被他人修改，本次没有写入任何内容。请查看最新状态后重新提交。`,
  "cannot-undo": (_, v, e) => `第 ${v} 号操作不能撤销：${e}。请改用“更正”。`,
  "file-empty": (_, v) => `文件里没有数据（${v}）。请确认选对了文件和工作表。`,
  "file-broken": (_, v, e) => `文件不是完整的 ${v}（${e}）。请重新导出或下载后再试。`,
  "file-too-long": (_, v, e) => `文件有 ${v} 行以上，一次最多 ${e} 行。请拆成几个文件分次导入。`,
  "file-too-wide": (_, v, e) => `文件有 ${v} 列，最多 ${e} 列。请删去用不到的列。`,
  "encoding-unknown": (_, v) => `无法识别文件的文字编码（${v}）。请另存为 UTF-8 编码的 CSV，或直接用 XLSX。`,
  "workbook-encrypted": () => "工作簿设有打开密码。请在 Excel 中取消密码后重新保存。",
  "workbook-old": () => "这是旧版 .xls 工作簿。请在 Excel 中另存为 .xlsx。",
  "zip-bomb": (_, v, e) => `压缩文件展开后过大（${v}，上限 ${e}），已拒绝。请检查文件来源。`,
  "xml-entities": () => "KML 含有文档类型或实体声明，出于安全不予读取。请从原软件重新导出。",
  "geojson-array": () =>
    'GeoJSON 是要素数组，而不是要素集合。请改为 {"type": "FeatureCollection", "features": […]}。',
  "geometry-not-point": (_, v) => `几何类型为 ${v}，点位只能是 Point。请改为点，或删去此行。`,
  "remote-links": (_, v) => `文件里有 ${v} 个外部链接，一个都没有打开。`,
  "row-ragged": (_, v, e) => `此行有 ${v} 列，表头有 ${e} 列。请检查分隔符和引号。`,
  "header-merged": (_, v) => `表头有 ${v} 个单元格为空或被合并，已按“列n”命名。请核对列的对应关系。`,
  "number-rounded": (_, v) => `${v} 超过 15 位，Excel 可能已经改动末尾几位。请把该列设为文本后重新填写。`,
  "position-zero": () => "坐标为 (0, 0)，通常表示没有填写。请填写真实坐标或留空。",
  "position-swapped": (_, v) => `坐标 ${v} 的经度和纬度似乎写反了。请对调两列。`,
  "position-out-of-range": (_, v) => `坐标 ${v} 超出经纬度范围。请检查数值和坐标系。`,
  "position-not-degrees": (_, v, e) => `坐标 ${v} 像是米而不是度。请把坐标系改为 ${e}。`,
  "position-not-metres": (_, v) =>
    `坐标 ${v} 不像 CGCS2000 三度带的平面坐标。请检查坐标系、带号和 X/Y 的顺序。`,
  "meridian-needed": (_, v) => `坐标 ${v} 没有带号。请填写中央经线，例如 126。`,
  "position-outside-county": (_, v, e) => `坐标 ${v} 在${e}范围之外。如确实如此可以导入，否则请检查坐标系。`,
  "id-missing": () => "缺少编号。每个点位都要有编号。",
  "id-twice": (_, v, e) => `编号“${v}”在第 ${e} 行已经出现。请删去重复的行。`,
  "number-unreadable": (f, v) => `“${f}”的值“${v}”不是数字。请只填数字，例如 6.25。`,
  "date-unreadable": (f, v) => `“${f}”的值“${v}”不是日期。请写成 2026-05-20 或 2026-05。`,
  "stage-unknown": (_, v) => `不认识的阶段“${v}”。请在对应关系里为它指定一个阶段。`,
  "text-too-long": (f, v, e) => `“${f}”过长（${v} 字），最多 ${e} 字。`,
  "rows-wrong": (_, v) => `有 ${v} 处错误，没有写入任何内容。请改正后重新检查。`,
  "import-gone": () => "这次导入已过期或已取消。请重新选择文件。",
  "import-busy": () => "另一次导入正在进行。请稍后再试。",
  "ring-crosses": (_, v) => `边界在 ${v} 处与自身相交。请在制图软件中修正后重新导出。`,
  internal: (_, v) => `服务器出现意外错误，没有写入任何内容。请重试；若再次出现，请把编号 ${v} 告诉管理员。`,
};

const en: Readonly<Record<ProblemCode, Say>> = {
  "invalid-field": (f, v, e) => `The value ${v} of “${f}” does not fit: ${e}.`,
  "unknown-project": (_, v) =>
    `There is no project with the id “${v}”. Check the id in the list of projects.`,
  "unknown-source": (_, v) =>
    `There is no source with the id “${v}”. Register the document under Sources first, then cite it.`,
  "unknown-chart": (_, v, e) => `There is no chart named “${v}”. The charts are: ${e}.`,
  "unknown-format": (_, v, e) => `“${v}” is not a format for export. The formats are: ${e}.`,
  "unknown-address": (_, v) => `There is nothing at “${v}”. Check the link, or go back to the overview.`,
  "malformed-id": (f, v) =>
    `The value ${v} of “${f}” is no valid id. An id starts with a lower-case letter and has only lower-case letters, digits and hyphens, 64 characters at most.`,
  "negative-value": (f, v) =>
    `“${f}” cannot be negative, got ${v}. Enter zero or more; leave it empty when it is not known.`,
  "value-too-large": (f, v, e) =>
    `The value ${v} of “${f}” is too large, the limit is ${e}. Is the unit the right one?`,
  "whole-number-needed": (f, v) =>
    `“${f}” is counted in yuan or pieces and must be a whole number, got ${v}.`,
  "too-many-decimals": (f, v) => `“${f}” takes three decimals at most (in kW or kWh), got ${v}.`,
  "period-needed": (f) =>
    `“${f}” must say what period it covers; where the source does not say, choose “period not stated”.`,
  "no-period": (f, v) => `“${f}” is not counted over time and takes no period, got ${v}.`,
  "metric-of-other-kind": (_, v, e) =>
    `The metric “${v}” does not belong to this subject. The metrics are: ${e}.`,
  "source-missing": (f) =>
    `“${f}” has no source. Every figure names the document it comes from: choose or register a source.`,
  "operating-figure-before-grid": (f, v, e) =>
    `The project is not grid-connected yet (${e}), so it can have no operating figure “${f}” (${v}). Update its stage first.`,
  "stage-before-earlier": (_, v, e) =>
    `The stage date ${v} is before that of an earlier stage (${e}). Check both dates.`,
  "stale-version": (_, v, e) =>
    `Somebody changed this meanwhile: you saw version ${v}, it is now at version ${e}. Look at the new value, then submit again.`,
  "body-too-large": (_, v, e) => `The request is too large (${v}), the limit is ${e}. Send it in parts.`,
  "batch-too-large": (_, v, e) => `${v} calls in one batch, the limit is ${e}. Send them in smaller batches.`,
  "broken-json": () => "The request is not valid JSON. Check that quotes, brackets and commas match.",
  "wrong-media-type": (_, v) => `Content of the type “${v}” is not accepted. Send application/json.`,
  "foreign-origin": (_, v) => `A write from another site (${v}) was refused. Use the pages of this product.`,
  "too-many-requests": (_, _v, e) => `Too many requests. Try again in ${e} seconds.`,
  "as-of-in-future": (_, v, e) => `The date ${v} has not come yet. Choose ${e} or an earlier day.`,
  "folder-locked": (_, v, e) =>
    `The data folder ${v} is in use by another process (${e}). Stop it first, or name another folder with LIANCHI_DATA.`,
  "folder-read-only": (_, v) =>
    `The data folder ${v} cannot be written. Check its permissions, or name another with LIANCHI_DATA.`,
  "folder-full": (_, v) =>
    `The disk of the data folder ${v} is full; nothing was written. Make room and try again.`,
  "folder-newer": (_, v, e) =>
    `The data folder ${v} was written by a newer version of the program (${e}). Upgrade the program; this version left it untouched.`,
  "folder-damaged": (_, v, e) =>
    `The data folder ${v} cannot be opened: ${e}. Restore a backup, or use another folder.`,
  "database-unreachable": (_, v, e) =>
    `The database ${v} named by DATABASE_URL cannot be reached: ${e}. Check address, user, password and whether it runs.`,
  "database-too-old": (_, v, e) => `The database is PostgreSQL ${v}; at least ${e} is needed. Upgrade it.`,
  "port-taken": (_, v) => `Port ${v} is taken. Stop the program that uses it, or choose another with PORT.`,
  "query-timeout": (_, _v, e) =>
    `The work took longer than ${e} seconds and was stopped; nothing was written. Try again later.`,
  "unknown-site": (_, v) => `There is no site with the id “${v}”. Check the id in the table of sites.`,
  "stage-goes-back": (_, v, e) =>
    `Site ${v} is at “${e}” and cannot go back to an earlier stage. If the record is wrong, tick “correction”; to fill in an earlier stage, give its date.`,
  "reason-missing": (f) =>
    `A site that is dropped needs a reason in “${f}”, for instance a conflict over land.`,
  "nothing-changes": (_, v) => `The ${v} chosen sites are like that already; there is nothing to write.`,
  "sites-changed-meanwhile": (_, v) =>
    `${v} of these sites have just been changed by somebody else; nothing was written. Look at them as they are now and send again.`,
  "cannot-undo": (_, v, e) => `Action ${v} cannot be undone: ${e}. Use a correction instead.`,
  "file-empty": (_, v) => `There is no data in the file (${v}). Is it the right file and sheet?`,
  "file-broken": (_, v, e) => `The file is no complete ${v} (${e}). Export or download it again.`,
  "file-too-long": (_, v, e) =>
    `The file has ${v} rows or more; at most ${e} go at once. Split it into several files.`,
  "file-too-wide": (_, v, e) =>
    `The file has ${v} columns, at most ${e} are read. Delete those that are not needed.`,
  "encoding-unknown": (_, v) =>
    `The file's text encoding is not known (${v}). Save it as CSV in UTF-8, or use XLSX.`,
  "workbook-encrypted": () => "The workbook has a password. Take it off in Excel and save again.",
  "workbook-old": () => "This is an old .xls workbook. Save it as .xlsx in Excel.",
  "zip-bomb": (_, v, e) =>
    `The packed file would unpack to too much (${v}, limit ${e}) and was refused. Check where it comes from.`,
  "xml-entities": () =>
    "The KML declares a document type or entities and is not read, for safety. Export it again.",
  "geojson-array": () =>
    'The GeoJSON is an array of features, not a collection. Make it {"type": "FeatureCollection", "features": […]}.',
  "geometry-not-point": (_, v) =>
    `The geometry is a ${v}; a site can only be a Point. Make it a point or delete the row.`,
  "remote-links": (_, v) => `The file has ${v} links to elsewhere; none was opened.`,
  "row-ragged": (_, v, e) => `The row has ${v} columns, the header ${e}. Check separators and quotes.`,
  "header-merged": (_, v) =>
    `${v} cells of the header are empty or merged and are named by number. Check the mapping.`,
  "number-rounded": (_, v) =>
    `${v} has more than 15 digits; Excel may have changed its end. Make the column text and enter it again.`,
  "position-zero": () =>
    "The position is (0, 0), which mostly means none. Enter the real one or leave it empty.",
  "position-swapped": (_, v) =>
    `Longitude and latitude of ${v} seem to be swapped. Exchange the two columns.`,
  "position-out-of-range": (_, v) =>
    `The position ${v} is outside the range of degrees. Check the numbers and the system.`,
  "position-not-degrees": (_, v, e) =>
    `The position ${v} looks like metres, not degrees. Set the system to ${e}.`,
  "position-not-metres": (_, v) =>
    `The position ${v} does not look like CGCS2000 in zones of three degrees. Check the system, the zone and the order of x and y.`,
  "meridian-needed": (_, v) =>
    `The position ${v} names no zone. Enter the central meridian, for instance 126.`,
  "position-outside-county": (_, v, e) =>
    `The position ${v} lies outside ${e}. Import it if that is so; otherwise check the system.`,
  "id-missing": () => "The id is missing. Every site needs one.",
  "id-twice": (_, v, e) => `The id “${v}” stands in row ${e} already. Delete the double row.`,
  "number-unreadable": (f, v) => `The value “${v}” of “${f}” is no number. Enter digits only, like 6.25.`,
  "date-unreadable": (f, v) => `The value “${v}” of “${f}” is no date. Write 2026-05-20 or 2026-05.`,
  "stage-unknown": (_, v) => `The stage “${v}” is not known. Say in the mapping which stage it means.`,
  "text-too-long": (f, v, e) => `“${f}” is too long (${v} characters), at most ${e}.`,
  "rows-wrong": (_, v) => `There are ${v} errors; nothing was written. Mend them and check again.`,
  "import-gone": () => "This import has expired or was cancelled. Choose the file again.",
  "import-busy": () => "Another import is under way. Try again later.",
  "ring-crosses": (_, v) =>
    `The boundary crosses itself at ${v}. Mend it in a mapping program and export again.`,
  internal: (_, v) =>
    `The server met an unexpected error; nothing was written. Try again; if it comes back, give the administrator the number ${v}.`,
};

/** The problem in a reader's language: names the field and the value, and says what to do. */
export function problemText(problem: Problem, lang: Lang): string {
  const say = (lang === "zh" ? zh : en)[problem.code];
  const own = problem.words?.[lang];
  return say(
    problem.field ?? "—",
    own?.value ?? problem.value ?? "—",
    own?.expected ?? problem.expected ?? "—",
  );
}
