import { chartIds } from "@lianchi/charts";
import { IconDeviceTv, IconDownload, IconPhoto, IconPrinter } from "@tabler/icons-react";
import { useRouterState } from "@tanstack/react-router";
import { useTheme } from "../../address/theme.ts";
import { usePage } from "../../address/use-page.ts";
import { chartFile } from "../../charts/chart-file.ts";
import { plainTitles } from "../../locales/charts.ts";
import { overviewWords } from "../../locales/overview.ts";
import { useWords } from "../../locales/use-words.ts";
import type { MenuEntry } from "../../parts/floating/menu.ts";
import { MenuButton } from "../../parts/MenuButton.tsx";
import css from "./ExportMenu.module.css";

/** Files of the page's charts, the page on paper, the page on a wall. */
export function ExportMenu() {
  const say = useWords(overviewWords);
  const { lang } = usePage();
  const theme = useTheme();
  const search = useRouterState({ select: ({ location }) => location.searchStr });
  const charts = chartIds.map(
    (chart): MenuEntry => ({
      kind: "file",
      text: plainTitles[chart][lang],
      icon: <IconPhoto />,
      href: chartFile(chart, "png", search, theme),
    }),
  );
  return (
    <MenuButton
      look="primary"
      className={css.button}
      aria-label={say.exportMenu}
      entries={[
        { kind: "heading", text: say.exportCharts },
        ...charts,
        { kind: "rule", text: "page" },
        // The menu is to be gone from the page before it is printed.
        { kind: "action", text: say.print, icon: <IconPrinter />, run: () => void setTimeout(print, 200) },
        { kind: "page", text: say.bigScreen, icon: <IconDeviceTv />, to: "/screen" },
      ]}
    >
      <IconDownload aria-hidden="true" />
      <span className={css.word}>{say.exportMenu}</span>
    </MenuButton>
  );
}
