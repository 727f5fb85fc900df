import type { ChartId } from "@lianchi/charts";
import { Menu } from "@mantine/core";
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
import { useNotify } from "../parts/notice.tsx";
import popup from "../parts/Popup.module.css";
import css from "./ChartMenu.module.css";
import { chartFile } from "./chart-file.ts";

type ChartMenuProps = { readonly chart: ChartId; readonly title: string };

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
    <Menu
      position="bottom-end"
      offset={4}
      classNames={{ dropdown: popup.menu ?? "", item: popup.item ?? "" }}
      unstyled
    >
      <Menu.Target>
        <button type="button" className={css.dots} aria-label={say.chartMenu(title)}>
          <IconDots aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={file("png")} download leftSection={<IconPhoto />}>
          {say.downloadPng}
        </Menu.Item>
        <Menu.Item component="a" href={file("svg")} download leftSection={<IconFileVector />}>
          {say.downloadSvg}
        </Menu.Item>
        <Menu.Item component="a" href={file("csv")} download leftSection={<IconFileTypeCsv />}>
          {say.downloadCsv}
        </Menu.Item>
        <hr className={popup.divider} />
        <Menu.Item leftSection={<IconCopy />} onClick={() => void copyImage()}>
          {say.copyPicture}
        </Menu.Item>
        <Menu.Item leftSection={<IconLink />} onClick={() => void copyLink()}>
          {say.copyChartLink}
        </Menu.Item>
        <Menu.Item
          leftSection={isTable ? <IconChartBar /> : <IconTable />}
          onClick={() => setPage({ table: isTable ? undefined : chart }, "replace")}
        >
          {isTable ? say.showChart : say.showTable}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
