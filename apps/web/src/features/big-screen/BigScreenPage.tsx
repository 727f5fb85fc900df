import { pageFinding } from "@lianchi/charts";
import { asOfWords } from "@lianchi/domain";
import { usePageAttributes } from "../../address/theme.ts";
import { useIsPresent, useReading } from "../../address/use-page.ts";
import { useConnection } from "../../api/live/connection.ts";
import { useOverview } from "../../api/use-overview.ts";
import { bigScreenWords } from "../../locales/big-screen.ts";
import { useWords } from "../../locales/use-words.ts";
import { DemoBanner } from "../../parts/DemoBanner.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { OpenBanner } from "../../parts/OpenBanner.tsx";
import { useIsSlow } from "../../parts/use-is-slow.ts";
import css from "./BigScreen.module.css";
import { useWallScale } from "./use-wall-scale.ts";
import { WallFigures } from "./WallFigures.tsx";

/** More characters than this do not stand in one line at full size. */
const longFinding = { zh: 46, en: 90 } as const;

/** The portfolio on a wall. It changes only when the data does. */
export function BigScreenPage() {
  const say = useWords(bigScreenWords);
  const reading = useReading();
  const isPresent = useIsPresent();
  const { state, version } = useConnection();
  const { data: overview, error, isPending, refetch } = useOverview();
  const isSlow = useIsSlow(isPending);
  usePageAttributes(say.title);
  useWallScale();
  const isEmpty = overview !== undefined && overview.version === 0;
  const hasFailed = overview === undefined && error !== null;
  const finding = overview === undefined ? say.loading : pageFinding(overview, reading).title;
  return (
    <main className={css.wall}>
      <DemoBanner />
      <OpenBanner />
      <header className={css.head}>
        <div>
          <p className={css.over}>{say.title}</p>
          <h1 className={css.finding} data-long={finding.length > longFinding[reading.lang] || undefined}>
            {finding}
          </h1>
        </div>
        <div className={css.state}>
          <p className={css.day}>{overview?.asOf}</p>
          {!isPresent && <p className={css.over}>{asOfWords(["recorded", "ground"], reading.lang)}</p>}
          <p className={css.over}>
            {version !== null && `${say.dataVersion(String(version))} · `}
            {state === "offline" ? say.offline : state === "live" ? say.inSync : say.connecting}
          </p>
        </div>
      </header>
      {hasFailed && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isEmpty && <EmptyState sentence={say.empty(overview.asOf)} />}
      {!isEmpty && !hasFailed && (!isPending || isSlow) && (
        <WallFigures key={isPending ? "awaited" : "there"} overview={overview} />
      )}
    </main>
  );
}
