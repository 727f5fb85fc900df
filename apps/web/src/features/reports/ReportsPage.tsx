import { useQuery } from "@tanstack/react-query";
import { usePage, useSetPage } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";
import { useOverview } from "../../api/use-overview.ts";
import { reportsWords } from "../../locales/reports.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { beijingTime } from "../../parts/beijing-time.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { ReportsView } from "./ReportsView.tsx";

/** How often the server is asked what its schedules made, while they are on screen [ms]. */
const scheduleMs = 10_000;

/** Reports: their pages as they will be, what they are made of, and the files that left. */
export function ReportsPage() {
  const say = useWords(reportsWords);
  const { report, template, part } = usePage();
  const setPage = useSetPage();
  const overview = useOverview();
  const told = useQuery({
    ...trpc.reports.list.queryOptions(),
    // What a schedule made is no new version of the data, so nobody tells of it.
    refetchInterval: part === "files" ? scheduleMs : false,
  });
  const named = told.data?.reports.find(({ fields }) => fields.id === report);
  const failure = overview.error ?? told.error;
  if (overview.data === undefined || told.data === undefined)
    return (
      <>
        <InTopBar slot="title">{say.name}</InTopBar>
        <PageHead title={failure === null ? say.loading : say.name} />
        {failure !== null && (
          <ErrorState
            error={failure}
            stillHolds={say.stillHolds}
            onRetry={() => void Promise.all([overview.refetch(), told.refetch()])}
          />
        )}
      </>
    );
  if (report !== undefined && named === undefined)
    return (
      <>
        <InTopBar slot="title">{say.name}</InTopBar>
        <PageHead title={say.name} />
        <EmptyState
          sentence={say.unknown(report)}
          action={
            <Button onClick={() => setPage({ report: undefined, draft: undefined })}>
              {say.fromTemplate}
            </Button>
          }
        />
      </>
    );
  return (
    <ReportsView
      key={named?.fields.id ?? template}
      named={named}
      told={told.data}
      template={named?.fields.settings.template ?? template ?? "quarterly"}
      choices={overview.data.choices}
      // Not the answer's day: that is the one that the address asks for.
      today={beijingTime(new Date().toISOString()).slice(0, 10)}
    />
  );
}
