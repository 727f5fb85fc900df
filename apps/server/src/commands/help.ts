/** The list of charts in lines of a terminal's width. */
function chartLines(charts: readonly string[]): string {
  const lines: string[] = [];
  for (const chart of charts) {
    const last = lines.at(-1);
    if (last === undefined || last.length + chart.length > 96) lines.push(chart);
    else lines[lines.length - 1] = `${last}, ${chart}`;
  }
  return lines.join(",\n  ");
}

/** What the command can do. @param charts every chart that can be exported: the export's own list */
export const helpText = (charts: readonly string[]): string => `连池绿能 / Lianchi

用法 / usage:
  lianchi serve [--demo]              启动服务 / serve the product; --demo: 模拟数据，另存目录 / simulated data in a folder of its own
  lianchi export --chart ID --format svg|png|pdf|csv|xlsx|pptx|docx --out FILE
          [--lang zh|en] [--units wan|si] [--theme light|dark|print] [--bw 1]
          [--scale 1-4 | --size a4-column|a4-half|16x9 | --width PX] [--outlined 1] [--separator comma|semicolon]
          [--as-of YYYY-MM-DD] [--from YYYY-MM-DD] [--projects id,id]
                                      导出一张图 / write one chart to a file
  lianchi export --kind sites --format csv|xlsx|geojson|kml --out FILE [--lang zh|en] [--as-of YYYY-MM-DD]
          [--separator comma|semicolon]
                                      导出全部点位 / write all sites to a file
  lianchi returns [--projects id,id] [--scenario ID] [--set "project.parameter:value,*.parameter:value"]
          [--format json|csv|xlsx] [--out FILE] [--lang zh|en] [--units wan|si] [--as-of YYYY-MM-DD] [--hurdle 0.08]
          [--separator comma|semicolon]
                                      测算收益；不写 --out 则输出到终端（xlsx 必须写）/ reckon returns; without --out to the terminal (not xlsx)
  lianchi report --report quarterly|cluster|returns|project|ID --format pdf|docx|pptx|xlsx --out FILE
          [--lang zh|en] [--units wan|si] [--as-of YYYY-MM-DD] [--period 2026-Q3|2026-09|2026] [--projects id,id]
          [--scenario ID] [--actor NAME] [--outdated refuse|print]
          [--style brief|official]
          [--agency TEXT] [--number TEXT] [--addressee TEXT] [--signed-on YYYY-MM-DD] [--remark TEXT]
          [--copies-to TEXT] [--printed-by TEXT] [--printed-on YYYY-MM-DD]
                                      official：公文格式（GB/T 9704-2012，中文）；不写的要素留空 / the form of official documents, Chinese only
                                      生成整份报告；ID 为已保存的报告 / write a whole report; ID: a saved one
  lianchi import --kind sites FILE [--dry-run] [--mapping FILE.json] [--system WGS84|CGCS2000|GCJ02|CGCS2000-3deg]
          [--source ID] [--actor NAME] [--layout replace|add|nearest:KM]
                                      导入点位：先检查，全对才写入；--layout：新编号怎样对待示意布点
                                      / import sites: all of them or none; --layout: what becomes of the illustrative sites
  lianchi check                       检查数据 / verify the store: 0 sound, 1 faults, 2 cannot be opened
  lianchi help                        本说明 / this text

图表 / charts:
  ${chartLines(charts)}

环境变量 / environment:
  LIANCHI_DATA   数据目录 / data folder (./data)
  PORT, HOST     监听地址 / address to listen on (4614, 127.0.0.1)
  LIANCHI_HOSTS  访问时使用的主机名，以逗号隔开 / host names to answer to, with commas between them
  DATABASE_URL   改用 PostgreSQL 15+ / use a PostgreSQL server instead of the folder
  LIANCHI_PUBLIC_URL  他人访问的地址，用于二维码和文件内链接 / address for others, in QR codes and links within files
  LIANCHI_LOG    日志级别 / log level: silent, error, warn, info, debug (warn)
`;
