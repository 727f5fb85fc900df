import { IconAlertTriangle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/client.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import css from "./DemoBanner.module.css";

/** Says on every screen that what is shown is simulated; it cannot be closed. */
export function DemoBanner() {
  const say = useWords(shellWords);
  const { data } = useQuery(trpc.server.status.queryOptions());
  if (data?.isDemo !== true) return null;
  return (
    <div className={css.banner} role="note">
      <IconAlertTriangle aria-hidden="true" />
      <b>{say.demo}</b> {say.demoWhy}
    </div>
  );
}
