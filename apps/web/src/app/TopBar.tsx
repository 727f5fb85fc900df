import { useRouterState } from "@tanstack/react-router";
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
      <div className={css.title} ref={titleRef} />
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
        <div className={css.action} ref={actionRef} />
        <span className={css.narrow}>
          <MoreSettings isFiltered={isFiltered} />
        </span>
      </div>
    </header>
  );
}
