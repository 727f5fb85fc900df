import { IconPlayerPlay } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { client, trpc } from "../../api/client.ts";
import { errorText } from "../../api/problem.ts";
import { shellWords } from "../../locales/shell.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { useNotify } from "../../parts/notice.tsx";

/** One press to see every picture alive; absent in the demo itself. */
export function DemoButton() {
  const say = useWords(shellWords);
  const { lang } = usePage();
  const notify = useNotify();
  const { data } = useQuery(trpc.server.status.queryOptions());
  const [isBusy, setBusy] = useState(false);
  if (data === undefined || data.isDemo) return null;
  const open = async () => {
    setBusy(true);
    // Opened at the press itself: later a browser would take it for a pop-up.
    const tab = window.open("about:blank");
    try {
      const url = new URL(await client.server.openDemo.mutate(), location.href);
      // The server names itself as its own machine does; the reader may know it by another name.
      url.hostname = location.hostname;
      url.pathname = location.pathname;
      url.search = location.search;
      setBusy(false);
      // In a tab of its own, so that the real data stays where it is; where that is not allowed, in this one.
      if (tab === null) location.assign(url);
      else tab.location.replace(url);
    } catch (error) {
      tab?.close();
      setBusy(false);
      notify(errorText(error, lang));
    }
  };
  return (
    <Button onClick={() => void open()} disabled={isBusy} title={say.openDemoWhy}>
      <IconPlayerPlay aria-hidden="true" />
      {say.openDemo}
    </Button>
  );
}
