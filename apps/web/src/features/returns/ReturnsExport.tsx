import { returnsChartIds } from "@lianchi/charts";
import { IconDownload, IconFileSpreadsheet, IconJson, IconPhoto } from "@tabler/icons-react";
import { useRouterState } from "@tanstack/react-router";
import { formatSearch, parseSearch } from "../../address/page-state.ts";
import { useTheme } from "../../address/theme.ts";
import { usePage } from "../../address/use-page.ts";
import { chartFile } from "../../charts/chart-file.ts";
import { returnsTitles } from "../../locales/charts.ts";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import type { MenuEntry } from "../../parts/floating/menu.ts";
import { MenuButton } from "../../parts/MenuButton.tsx";

/** Files of the page: the whole reckoning as a workbook, its results, each picture. */
export function ReturnsExport() {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const theme = useTheme();
  const search = useRouterState({ select: ({ location }) => location.searchStr });
  const { open: _, table: __, ...query } = parseSearch(search);
  const file = (format: "xlsx" | "json" | "csv", text: string, icon: MenuEntryIcon): MenuEntry => ({
    kind: "file",
    text,
    icon,
    href: `/export/returns.${format}${formatSearch(query)}`,
  });
  return (
    <MenuButton
      look="primary"
      aria-label={say.file}
      entries={[
        file("xlsx", say.workbook, <IconFileSpreadsheet />),
        file("csv", say.csv, <IconFileSpreadsheet />),
        file("json", say.json, <IconJson />),
        { kind: "rule", text: "charts" },
        { kind: "heading", text: say.fileCharts },
        ...returnsChartIds.map(
          (chart): MenuEntry => ({
            kind: "file",
            text: returnsTitles[chart][lang],
            icon: <IconPhoto />,
            href: chartFile(chart, "png", search, theme),
          }),
        ),
      ]}
    >
      <IconDownload aria-hidden="true" />
      {say.file}
    </MenuButton>
  );
}

type MenuEntryIcon = Extract<MenuEntry, { kind: "file" }>["icon"];
