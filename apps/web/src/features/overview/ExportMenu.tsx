import { chartIds, overviewCharts } from "@lianchi/charts";
import { IconDeviceTv, IconDownload, IconPhoto, IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { LazyExportSheet } from "../../charts/LazyExportSheet.tsx";
import { overviewWords } from "../../locales/overview.ts";
import { useWords } from "../../locales/use-words.ts";
import { MenuButton } from "../../parts/MenuButton.tsx";
import css from "./ExportMenu.module.css";

/** Files of the page's charts, the page on paper, the page on a wall. */
export function ExportMenu() {
  const say = useWords(overviewWords);
  const { lang } = usePage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <MenuButton
        look="primary"
        className={css.button}
        aria-label={say.exportMenu}
        entries={[
          { kind: "action", text: say.exportCharts, icon: <IconPhoto />, run: () => setOpen(true) },
          { kind: "rule", text: "page" },
          // The menu is to be gone from the page before it is printed.
          { kind: "action", text: say.print, icon: <IconPrinter />, run: () => void setTimeout(print, 200) },
          { kind: "page", text: say.bigScreen, icon: <IconDeviceTv />, to: "/screen" },
        ]}
      >
        <IconDownload aria-hidden="true" />
        <span className={css.word}>{say.exportMenu}</span>
      </MenuButton>
      {isOpen && (
        <LazyExportSheet
          charts={overviewCharts.map(({ id, name }) => ({ id, name: name(lang) }))}
          chosen={chartIds}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
