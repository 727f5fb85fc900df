import type { ClusterPage } from "@lianchi/server/api";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../../api/client.ts";
import { planWords } from "../../locales/plan.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { BaseMapSheet } from "./BaseMapSheet.tsx";
import css from "./ClusterActions.module.css";
import { PlanList } from "./PlanList.tsx";
import { PlanSheet } from "./PlanSheet.tsx";

/** What can be done to the cluster as a whole: a plan to measure against, a base map to stand on. */
export function ClusterActions({ page }: { readonly page: ClusterPage }) {
  const say = useWords(planWords);
  const { data: ground } = useQuery(trpc.sites.ground.queryOptions());
  const [sheet, setSheet] = useState<"plan" | "map" | null>(null);
  const close = () => setSheet(null);
  return (
    <div className={css.block}>
      <PlanList page={page} />
      <div className={css.actions}>
        <Button onClick={() => setSheet("plan")}>{say.plan}</Button>
        <Button onClick={() => setSheet("map")}>{say.baseMap}</Button>
        {sheet === "plan" && (
          <PlanSheet counts={page.counts} planVersions={page.planVersions} onClose={close} />
        )}
        {sheet === "map" && (
          <BaseMapSheet
            version={page.baseMapVersion}
            isLoaded={ground?.hasBaseMap === true}
            onClose={close}
          />
        )}
      </div>
    </div>
  );
}
