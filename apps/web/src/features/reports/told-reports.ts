import type { client } from "../../api/client.ts";

/** Named reports and their schedules, as the server tells them. */
export type ToldReports = Awaited<ReturnType<typeof client.reports.list.query>>;
export type NamedReport = ToldReports["reports"][number];
export type NamedSchedule = ToldReports["schedules"][number];
