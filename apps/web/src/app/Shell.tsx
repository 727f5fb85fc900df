import { Outlet } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { usePageAttributes } from "../address/theme.ts";
import { useConnection } from "../api/live/connection.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { DemoBanner } from "../parts/DemoBanner.tsx";
import { TopBarPlacesProvider } from "../parts/in-top-bar.tsx";
import { OpenBanner } from "../parts/OpenBanner.tsx";
import { AsOfNotice } from "./AsOfNotice.tsx";
import { Navigation } from "./Navigation.tsx";
import { OfflineBanner } from "./OfflineBanner.tsx";
import css from "./Shell.module.css";
import { TopBar } from "./TopBar.tsx";

/** Navigation, top bar and the page's own room between them. */
export function Shell() {
  const say = useWords(shellWords);
  const [title, setTitle] = useState<HTMLElement | null>(null);
  const [action, setAction] = useState<HTMLElement | null>(null);
  const places = useMemo(() => ({ title, action }), [title, action]);
  usePageAttributes(`${say.product} · ${say.place}`, title);
  return (
    <TopBarPlacesProvider value={places}>
      <a className={css.skip} href="#content">
        {say.skip}
      </a>
      <div className={css.shell}>
        <Navigation />
        <div className={css.room}>
          <TopBar titleRef={setTitle} actionRef={setAction} />
          <DemoBanner />
          <OpenBanner />
          <AsOfNotice />
          <OfflineBanner connection={useConnection()} />
          <main id="content" tabIndex={-1} className={css.content}>
            <Outlet />
          </main>
        </div>
      </div>
    </TopBarPlacesProvider>
  );
}
