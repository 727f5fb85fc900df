import { returnsCharts } from "@lianchi/charts";
import { IconDownload, IconFileSpreadsheet, IconJson, IconPhoto } from "@tabler/icons-react";
import { useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { formatSearch, parseSearch } from "../../address/page-state.ts";
import { usePage } from "../../address/use-page.ts";
import { LazyExportSheet } from "../../charts/LazyExportSheet.tsx";
import { returnsWords } from "../../locales/returns.ts";
import { useWords } from "../../locales/use-words.ts";
import type { MenuEntry } from "../../parts/floating/menu.ts";
import { MenuButton } from "../../parts/MenuButton.tsx";

/** Files of the page: the whole evaluation as a workbook, its results, each picture. */
export function ReturnsExport() {
  const say = useWords(returnsWords);
  const { lang } = usePage();
  const search = useRouterState({ select: ({ location }) => location.searchStr });
  const { open: _, table: __, ...query } = parseSearch(search);
  const file = (
    format: "xlsx" | "json" | "csv",
    text: string,
    icon: MenuEntryIcon,
    more: { readonly separator?: "semicolon" } = {},
  ): MenuEntry => ({
    kind: "file",
    text,
    icon,
    href: `/export/returns.${format}${formatSearch({ ...query, ...more })}`,
  });
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <MenuButton
        look="primary"
        aria-label={say.file}
        entries={[
          file("xlsx", say.workbook, <IconFileSpreadsheet />),
          file("csv", say.csv, <IconFileSpreadsheet />),
          file("csv", say.csvSemicolon, <IconFileSpreadsheet />, { separator: "semicolon" }),
          file("json", say.json, <IconJson />),
          { kind: "rule", text: "charts" },
          { kind: "action", text: say.fileCharts, icon: <IconPhoto />, run: () => setOpen(true) },
        ]}
      >
        <IconDownload aria-hidden="true" />
        {say.file}
      </MenuButton>
      {isOpen && (
        <LazyExportSheet
          charts={returnsCharts.map(({ id, name }) => ({ id, name: name(lang) }))}
          chosen={["returns-comparison"]}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

type MenuEntryIcon = Extract<MenuEntry, { kind: "file" }>["icon"];
