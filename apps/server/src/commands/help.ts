import { allOf, inAll } from "../words/in-all.ts";
import { productNames } from "./product-names.ts";

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
export const helpText = (charts: readonly string[]): string => `${allOf(productNames)}

${inAll(({ help }) => help.usage)}:
  lianchi serve [--demo]              ${inAll(({ help }) => help.serve)}; --demo: ${inAll(({ help }) => help.demo)}
  lianchi export --chart ID --format svg|png|pdf|csv|xlsx|pptx|docx --out FILE
          [--lang zh|en] [--units wan|si] [--theme light|dark|print] [--bw 1]
          [--scale 1-4 | --size a4-column|a4-half|16x9 | --width PX] [--outlined 1] [--separator comma|semicolon]
          [--as-of YYYY-MM-DD] [--from YYYY-MM-DD] [--projects id,id]
                                      ${inAll(({ help }) => help.chart)}
  lianchi export --kind sites --format csv|xlsx|geojson|kml --out FILE [--lang zh|en] [--as-of YYYY-MM-DD]
          [--separator comma|semicolon]
                                      ${inAll(({ help }) => help.sites)}
  lianchi returns [--projects id,id] [--scenario ID] [--set "project.parameter:value,*.parameter:value"]
          [--format json|csv|xlsx] [--out FILE] [--lang zh|en] [--units wan|si] [--as-of YYYY-MM-DD] [--hurdle 0.08]
          [--separator comma|semicolon]
                                      ${inAll(({ help }) => help.returns, "/ ")}
  lianchi report --report quarterly|cluster|returns|project|ID --format pdf|docx|pptx|xlsx --out FILE
          [--lang zh|en] [--units wan|si] [--as-of YYYY-MM-DD] [--period 2026-Q3|2026-09|2026] [--projects id,id]
          [--scenario ID] [--actor NAME] [--outdated refuse|print]
          [--style brief|official]
          [--agency TEXT] [--number TEXT] [--addressee TEXT] [--signed-on YYYY-MM-DD] [--remark TEXT]
          [--copies-to TEXT] [--printed-by TEXT] [--printed-on YYYY-MM-DD]
                                      ${inAll(({ help }) => help.official)}
                                      ${inAll(({ help }) => help.report)}
  lianchi import --kind sites FILE [--dry-run] [--mapping FILE.json] [--system WGS84|CGCS2000|GCJ02|CGCS2000-3deg]
          [--source ID] [--actor NAME] [--layout replace|add|nearest:KM]
                                      ${inAll(({ help }) => help.import, `\n${" ".repeat(38)}/ `)}
  lianchi check                       ${inAll(({ help }) => help.check)}
  lianchi help                        ${inAll(({ help }) => help.help)}

${inAll(({ help }) => help.charts)}:
  ${chartLines(charts)}

${inAll(({ help }) => help.environment)}:
  LIANCHI_DATA   ${inAll(({ help }) => help.folder)} (./data)
  PORT, HOST     ${inAll(({ help }) => help.address)} (4614, 127.0.0.1)
  LIANCHI_HOSTS  ${inAll(({ help }) => help.hosts)}
  DATABASE_URL   ${inAll(({ help }) => help.database)}
  LIANCHI_PUBLIC_URL  ${inAll(({ help }) => help.publicUrl)}
  LIANCHI_LOG    ${inAll(({ help }) => help.log)}: silent, error, warn, info, debug (warn)
`;
