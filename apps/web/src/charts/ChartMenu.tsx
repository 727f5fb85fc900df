import type { Picture } from "@lianchi/charts";
import {
  IconChartBar,
  IconCopy,
  IconDots,
  IconFileTypeCsv,
  IconFileVector,
  IconLink,
  IconPhoto,
  IconTable,
} from "@tabler/icons-react";
import { useRouterState } from "@tanstack/react-router";
import { useTheme } from "../address/theme.ts";
import { usePage, useSetPage } from "../address/use-page.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import { copyPicture, copyText } from "../parts/clipboard.ts";
import { MenuButton } from "../parts/MenuButton.tsx";
import { useNotify } from "../parts/notice.tsx";
import css from "./ChartMenu.module.css";
import { chartFile } from "./chart-file.ts";

type ChartMenuProps = { readonly chart: Picture["chart"]; readonly title: string };

/** What can be done with a chart: take it away as a file, copy it, link to it, read its numbers. */
export function ChartMenu({ chart, title }: ChartMenuProps) {
  const say = useWords(partsWords);
  const notify = useNotify();
  const { table } = usePage();
  const setPage = useSetPage();
  const theme = useTheme();
  const search = useRouterState({ select: ({ location }) => location.searchStr });
  const file = (format: "png" | "svg" | "csv") => chartFile(chart, format, search, theme);
  const isTable = table === chart;
  const copyImage = async () =>
    notify((await copyPicture(file("png"))) ? say.pictureCopied : say.pictureNotCopied);
  const copyLink = async () => {
    const link = new URL(location.href);
    link.hash = chart;
    notify((await copyText(link.href)) ? say.linkCopied : say.linkNotCopied);
  };
  return (
    <MenuButton
      look="quiet"
      className={css.dots}
      aria-label={say.chartMenu(title)}
      entries={[
        { kind: "file", text: say.downloadPng, icon: <IconPhoto />, href: file("png") },
        { kind: "file", text: say.downloadSvg, icon: <IconFileVector />, href: file("svg") },
        { kind: "file", text: say.downloadCsv, icon: <IconFileTypeCsv />, href: file("csv") },
        { kind: "rule", text: "copy" },
        { kind: "action", text: say.copyPicture, icon: <IconCopy />, run: () => void copyImage() },
        { kind: "action", text: say.copyChartLink, icon: <IconLink />, run: () => void copyLink() },
        {
          kind: "action",
          text: isTable ? say.showChart : say.showTable,
          icon: isTable ? <IconChartBar /> : <IconTable />,
          run: () => setPage({ table: isTable ? undefined : chart }, "replace"),
        },
      ]}
    >
      <IconDots aria-hidden="true" />
    </MenuButton>
  );
}
