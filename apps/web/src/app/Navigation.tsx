import { Link } from "@tanstack/react-router";
import { useConnection } from "../api/live/connection.ts";
import { useFindingCount } from "../api/use-overview.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { Logo } from "./Logo.tsx";
import css from "./Navigation.module.css";
import { views } from "./views.ts";

/** Side bar on a wide screen; bottom bar on a phone, with the views of figures: the others stand with the settings there. */
export function Navigation() {
  const say = useWords(shellWords);
  const findingCount = useFindingCount();
  return (
    <nav className={css.side} aria-label={say.views}>
      <div className={css.product}>
        <Logo />
        <div>
          <div className={css.name}>{say.product}</div>
          <div className={css.place}>{say.place}</div>
        </div>
      </div>
      <ul className={css.views}>
        {views.map(({ to, word, icon: Icon, group }, at) => (
          <li
            key={to}
            className={`${views[at - 1]?.group === group ? "" : css.first} ${group === "ground" ? css.ground : ""}`}
          >
            <Link
              to={to}
              className={css.view}
              activeProps={{ "data-active": true }}
              activeOptions={exact(to)}
            >
              <Icon className={css.icon} aria-hidden="true" />
              <span className={css.word}>{say[word]}</span>
              {word === "findings" && findingCount > 0 && <span className={css.count}>{findingCount}</span>}
            </Link>
          </li>
        ))}
      </ul>
      <Sync />
    </nav>
  );
}

const exact = (to: string) => ({ exact: to === "/", includeSearch: false });

function Sync() {
  const say = useWords(shellWords);
  const { state, version } = useConnection();
  return (
    <div className={css.sync}>
      <div>{version === null ? "\u00a0" : say.dataVersion(String(version))}</div>
      <div>{state === "live" ? say.inSync : state === "offline" ? say.offline : say.connecting}</div>
    </div>
  );
}
