import { IconAlertTriangle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/client.ts";
import { useHref } from "../first/view.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import css from "./DemoBanner.module.css";

/** The same page of the real data, at the same machine under the name by which the reader knows it. */
function realAddress(here: string, port: number): string {
  const url = new URL(here);
  url.port = String(port);
  return url.href;
}

/** Says on every screen that what is shown is simulated; it cannot be closed. */
export function DemoBanner() {
  const say = useWords(shellWords);
  const { data } = useQuery(trpc.server.status.queryOptions());
  const here = useHref();
  if (data?.isDemo !== true) return null;
  return (
    <aside className={css.banner} aria-label={say.demo} data-demo>
      <IconAlertTriangle aria-hidden="true" />
      <b>{say.demo}</b> <span>{say.demoWhy}</span>
      {data.realPort !== null && here !== null && (
        <a className={css.back} href={realAddress(here, data.realPort)}>
          {say.leaveDemo}
        </a>
      )}
    </aside>
  );
}
