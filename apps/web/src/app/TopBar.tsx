import { useRouterState } from "@tanstack/react-router";
import { useCallback } from "react";
import { firstInTopBar } from "../parts/in-top-bar.tsx";
import { AsOfPicker } from "./AsOfPicker.tsx";
import { Logo } from "./Logo.tsx";
import { MoreSettings } from "./MoreSettings.tsx";
import { ProjectFilter } from "./ProjectFilter.tsx";
import { CopyLink, LanguageSwitch, ThemeSwitch, UnitSwitch } from "./Settings.tsx";
import css from "./TopBar.module.css";

type TopBarProps = {
  readonly titleRef: (place: HTMLElement | null) => void;
  readonly actionRef: (place: HTMLElement | null) => void;
};

export function TopBar({ titleRef, actionRef }: TopBarProps) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isFiltered = ["/", "/projects", "/findings", "/returns"].includes(path);
  // A report has its own day and units; they stand with its other settings.
  const isReport = path === "/reports";
  return (
    <header className={css.bar}>
      <span className={css.logo}>
        <Logo />
      </span>
      <Place className={css.title} slot="title" placeRef={titleRef} />
      <div className={css.controls}>
        {isFiltered && (
          <span className={css.wide}>
            <ProjectFilter />
          </span>
        )}
        {!isReport && <AsOfPicker />}
        <span className={css.wide}>
          {!isReport && <UnitSwitch />}
          <LanguageSwitch />
          <ThemeSwitch />
          <CopyLink />
        </span>
        <Place className={css.action} slot="action" placeRef={actionRef} />
        <span className={css.narrow}>
          <MoreSettings isFiltered={isFiltered} />
        </span>
      </div>
    </header>
  );
}

type PlaceProps = {
  readonly className: string | undefined;
  readonly slot: "title" | "action";
  readonly placeRef: (place: HTMLElement | null) => void;
};

/** A place that the page fills. What the server wrote there is kept until the page fills it itself, in the same step. */
function Place({ className, slot, placeRef }: PlaceProps) {
  const take = useCallback(
    (place: HTMLElement | null) => {
      place?.replaceChildren();
      placeRef(place);
    },
    [placeRef],
  );
  return (
    <div className={className} ref={take} suppressHydrationWarning>
      {firstInTopBar(slot)}
    </div>
  );
}
