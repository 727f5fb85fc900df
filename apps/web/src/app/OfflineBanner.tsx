import { refresh } from "../api/client.ts";
import type { Connection } from "../api/live/connection.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { Button } from "../parts/Button.tsx";
import css from "./OfflineBanner.module.css";

const clock = (instant: string) => {
  const at = new Date(instant);
  return `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
};

/** Says that the line to the server is cut, and of when the figures on screen are. */
export function OfflineBanner({ connection: { state, syncedAt } }: { readonly connection: Connection }) {
  const say = useWords(shellWords);
  if (state !== "offline") return null;
  return (
    <aside className={css.banner} aria-label={say.offline}>
      <span role="status">{syncedAt === null ? say.offlineNoData : say.offlineSince(clock(syncedAt))}</span>
      <Button look="quiet" className={css.retry} onClick={() => void refresh.afterWrite()}>
        {say.retryNow}
      </Button>
    </aside>
  );
}
