import type { ClusterPage } from "@lianchi/server/api";
import { useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { client, refresh } from "../../api/client.ts";
import { errorText } from "../../api/problem.ts";
import { planWords } from "../../locales/plan.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { actorToWrite } from "../../parts/editing/actor.ts";
import { useNotify } from "../../parts/notice.tsx";
import css from "./ClusterActions.module.css";
import { PlanSheet } from "./PlanSheet.tsx";

type Plan = ClusterPage["counts"]["baselines"][number];

/** The plans that are kept: any of them can be the one to measure against. */
export function PlanList({ page }: { readonly page: ClusterPage }) {
  const say = useWords(planWords);
  const { lang } = usePage();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const [correcting, setCorrecting] = useState<Plan | null>(null);
  const { baselines } = page.counts;
  const save = async (plan: Plan, part: Partial<Pick<Plan, "isReference" | "isWithdrawn">>) =>
    client.sites.savePlan.mutate({
      actor: actorToWrite(),
      expectedVersion: page.planVersions[plan.id] ?? 1,
      fields: { ...plan, ...part },
    });
  const run = async (writes: readonly (() => Promise<unknown>)[]) => {
    setBusy(true);
    try {
      for (const write of writes) await write();
      notify(say.saved);
    } catch (error) {
      notify(errorText(error, lang));
    } finally {
      await refresh.afterWrite();
      setBusy(false);
    }
  };
  // The reference of before steps back in the same write.
  const refer = (plan: Plan) => run([() => save(plan, { isReference: true })]);
  if (baselines.length === 0) return null;
  return (
    <>
      {correcting !== null && (
        <PlanSheet
          counts={page.counts}
          planVersions={page.planVersions}
          plan={correcting}
          onClose={() => setCorrecting(null)}
        />
      )}
      <ul className={css.plans} aria-label={say.plans}>
        {baselines.map((plan) => (
          <li key={plan.id}>
            <span>
              {plan.name}
              {plan.isReference && ` · ${say.reference}`}
            </span>
            <Button
              look="quiet"
              disabled={isBusy}
              aria-label={say.correctTitle(plan.name)}
              onClick={() => setCorrecting(plan)}
            >
              {say.correct}
            </Button>
            {!plan.isReference && (
              <Button look="quiet" disabled={isBusy} onClick={() => void refer(plan)}>
                {say.refer}
              </Button>
            )}
            <Button
              look="quiet"
              disabled={isBusy}
              onClick={() => void run([() => save(plan, { isWithdrawn: true, isReference: false })])}
            >
              {say.retire}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
