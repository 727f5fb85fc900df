export const help = `连池绿能 / Lianchi

用法 / usage:
  lianchi serve [--demo]              启动服务 / serve the product; --demo: 模拟数据，另存目录 / simulated data in a folder of its own
  lianchi export --chart ID --format svg|png|csv --out FILE
          [--lang zh|en] [--units wan|si] [--theme light|dark|print]
          [--as-of YYYY-MM-DD] [--projects id,id]
                                      导出一张图 / write one chart to a file
  lianchi check                       检查数据 / verify the store: 0 sound, 1 faults, 2 cannot be opened
  lianchi help                        本说明 / this text

图表 / charts: capacity-by-stage, investment-by-project, generation-by-project, money-by-project, cluster-progress,
  sites-by-stage, stage-by-batch, s-curve, pace, batch-gantt, site-map

环境变量 / environment:
  LIANCHI_DATA   数据目录 / data folder (./data)
  PORT, HOST     监听地址 / address to listen on (4614, 127.0.0.1)
  DATABASE_URL   改用 PostgreSQL 15+ / use a PostgreSQL server instead of the folder
  LIANCHI_LOG    日志级别 / log level: silent, error, warn, info, debug (warn)
`;
