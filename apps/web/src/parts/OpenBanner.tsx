import { IconAlertTriangle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/client.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import css from "./DemoBanner.module.css";

/** Says on every screen that other machines reach this server and that nobody signs in; it cannot be closed. */
export function OpenBanner() {
  const say = useWords(shellWords);
  const { data } = useQuery(trpc.server.status.queryOptions());
  if (data?.isOpen !== true) return null;
  return (
    <aside className={css.banner} aria-label={say.open}>
      <IconAlertTriangle aria-hidden="true" />
      <b>{say.open}</b> {say.openWhy}
    </aside>
  );
}
