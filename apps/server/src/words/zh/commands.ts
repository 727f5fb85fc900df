/** What the command says of itself. Names of options and their forms are the same in every language. */
export const help = {
  usage: "用法",
  serve: "启动服务",
  demo: "模拟数据，另存目录",
  chart: "导出一张图",
  sites: "导出全部点位",
  returns: "测算收益；不写 --out 则输出到终端（xlsx 必须写）",
  official: "official：公文格式（GB/T 9704-2012，中文）；不写的要素留空",
  report: "生成整份报告；ID 为已保存的报告",
  import: "导入点位：先检查，全对才写入；--layout：新编号怎样对待示意布点",
  check: "检查数据",
  help: "本说明",
  charts: "图表",
  environment: "环境变量",
  folder: "数据目录",
  address: "监听地址",
  hosts: "访问时使用的主机名，以逗号隔开",
  database: "改用 PostgreSQL 15+",
  publicUrl: "他人访问的地址，用于二维码和文件内链接",
  log: "日志级别",
};

/** What a command tells at the terminal. */
export const command = {
  /** @param _detail in English, what the reader of the command line found */
  badArguments: (_detail: string) => "命令行有误，用法见下",
  unknown: (name: string) => `没有“${name}”这个命令`,
  data: "数据",
  faults: (count: number) => `发现 ${count} 处问题`,
  sound: (changes: number) => `数据完好：${changes} 条变更，引用与版本无误`,
  counts: (added: number, changed: number, unchanged: number) =>
    `新增 ${added}，变更 ${changed}，不变 ${unchanged}`,
  sites: "个",
  illustrative: "示意布点",
  added: "并存",
  replaced: "取代",
  matched: "对应",
  error: "错误",
  warning: "提醒",
  serverRuns: (url: string) => `服务正在运行，请在浏览器中打开 ${url}/import 导入，或先停止服务。`,
  written: (sites: number) => `已写入 ${sites} 个点位`,
};
