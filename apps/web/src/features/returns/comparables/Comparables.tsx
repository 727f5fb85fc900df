import { actorName, type Technology, technologyName } from "@lianchi/domain";
import { comparableValueText, placeAmong } from "@lianchi/returns";
import type { ComparablesResponse } from "@lianchi/server/api";
import { IconAlertTriangle } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useIsPresent, usePage, useReading } from "../../../address/use-page.ts";
import { trpc } from "../../../api/client.ts";
import { comparablesWords } from "../../../locales/comparables.ts";
import { useWords } from "../../../locales/use-words.ts";
import { Button } from "../../../parts/Button.tsx";
import { beijingTime } from "../../../parts/beijing-time.ts";
import { EmptyState } from "../../../parts/EmptyState.tsx";
import { ErrorState } from "../../../parts/ErrorState.tsx";
import { Figure } from "../../../parts/Figure.tsx";
import css from "./Comparables.module.css";
import { ComparablesSheet } from "./ComparablesSheet.tsx";
import { ComparablesStrips } from "./ComparablesStrips.tsx";
import { ComparablesTable, type Listed } from "./ComparablesTable.tsx";
import { type OwnValues, stripsOf } from "./strips.ts";

/** The project that comparables are held beside; null where it has no such value. */
type Own = {
  readonly technology: Technology;
  readonly name: string;
  /** Unit cost [yuan/kW]. */
  readonly yuanPerKw: number | null;
  /** Full-load hours [h/yr]. */
  readonly hours: number | null;
  /** Price incl. VAT [yuan/kWh]. */
  readonly priceInclVat: number | null;
};

type ComparablesProps = { readonly own: Own | null };

/** Projects that were reported elsewhere beside one's own: shown with their caveats, checked, and never added up. */
export function Comparables({ own }: ComparablesProps) {
  const say = useWords(comparablesWords);
  const { asOf } = usePage();
  const isPresent = useIsPresent();
  const { data, error, refetch } = useQuery({
    ...trpc.comparables.list.queryOptions(asOf === undefined ? {} : { asOf }),
    placeholderData: keepPreviousData,
  });
  const [isOpen, setOpen] = useState(false);
  if (data === undefined)
    return (
      <Figure title={error === null ? say.loading : say.name}>
        {error !== null && (
          <ErrorState error={error} stillHolds={say.stillHolds} onRetry={() => void refetch()} />
        )}
      </Figure>
    );
  const isLoaded = data.loaded !== null;
  // A past day is looked at, not written to.
  const canWrite = isPresent;
  return (
    <>
      {isLoaded ? (
        <Loaded
          told={data}
          own={own}
          action={canWrite && <Button onClick={() => setOpen(true)}>{say.replace}</Button>}
        />
      ) : (
        <Figure title={say.name}>
          <EmptyState
            sentence={say.empty}
            action={canWrite && <Button onClick={() => setOpen(true)}>{say.load}</Button>}
          />
        </Figure>
      )}
      {isOpen && (
        <ComparablesSheet version={data.version} isLoaded={isLoaded} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

type LoadedProps = ComparablesProps & {
  readonly told: ComparablesResponse;
  readonly action: React.ReactNode;
};

function Loaded({ told: { loaded, rows }, own, action }: LoadedProps) {
  const say = useWords(comparablesWords);
  const reading = useReading();
  const [isAll, setAll] = useState(false);
  const ofKind = own === null ? rows : rows.filter(({ row }) => row.technology === own.technology);
  const listed: readonly Listed[] = rows.flatMap((compared, at) =>
    isAll || own === null || compared.row.technology === own.technology ? [{ at, compared }] : [],
  );
  const kind = own === null ? "" : technologyName[own.technology][reading.lang];
  const ownValues: OwnValues = {
    unitCost: own?.yuanPerKw ?? null,
    fullLoadHours: own?.hours ?? null,
    unitRevenue: own?.priceInclVat ?? null,
    taxShare: null,
  };
  return (
    <Figure
      title={useTitle(own, ofKind)}
      subtitle={
        loaded !== null &&
        say.under(loaded.name, beijingTime(loaded.at), actorName(loaded.actor, { reading }))
      }
      action={action}
      foot={say.foot}
    >
      <p className={css.banner} role="note">
        <IconAlertTriangle aria-hidden="true" />
        {say.unverified}
      </p>
      {own !== null && ofKind.length > 0 && (
        <ComparablesStrips
          strips={stripsOf(ownValues, ofKind, own.technology, reading)}
          technology={own.technology}
        />
      )}
      {listed.length === 0 ? (
        <EmptyState sentence={say.noneOfKind(kind)} />
      ) : (
        <ComparablesTable listed={listed} rows={rows} hasTechnology={own === null || isAll} />
      )}
      {own !== null && ofKind.length < rows.length && (
        <p className={css.more}>
          <Button look="quiet" aria-pressed={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? say.onlyKind(kind) : say.all(String(rows.length))}
          </Button>
        </p>
      )}
    </Figure>
  );
}

/** The finding: where one's own cost stands; else what there is. */
function useTitle(own: Own | null, ofKind: ComparablesResponse["rows"]): string {
  const say = useWords(comparablesWords);
  const reading = useReading();
  if (own === null) return say.countedAll(String(ofKind.length));
  const count = say.counted(String(ofKind.length), technologyName[own.technology][reading.lang]);
  const { own: placed, trusted } = placeAmong(own.yuanPerKw, ofKind, "unitCost");
  if (placed === null || trusted === 0) return count;
  const value = comparableValueText("unitCost", placed.value, reading);
  if (trusted === 1 && placed.above === 1) return say.belowOne(own.name, value);
  if (trusted === 1 && placed.below === 1) return say.aboveOne(own.name, value);
  if (placed.above === trusted) return say.lowest(own.name, value, String(trusted));
  if (placed.below === trusted) return say.highest(own.name, value, String(trusted));
  return say.between(own.name, value, String(placed.above), String(trusted));
}
