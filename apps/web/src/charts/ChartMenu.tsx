import type { Picture } from "@lianchi/charts";
import {
  IconChartBar,
  IconCopy,
  IconDots,
  IconFileSpreadsheet,
  IconFileTypeCsv,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileVector,
  IconLink,
  IconPhoto,
  IconPresentation,
  IconSettings,
  IconTable,
} from "@tabler/icons-react";
import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTheme } from "../address/theme.ts";
import { usePage, useSetPage } from "../address/use-page.ts";
import { partsWords } from "../locales/parts.ts";
import { useWords } from "../locales/use-words.ts";
import { copyPicture, copyText } from "../parts/clipboard.ts";
import type { MenuEntry } from "../parts/floating/menu.ts";
import { MenuButton } from "../parts/MenuButton.tsx";
import { useNotify } from "../parts/notice.tsx";
import css from "./ChartMenu.module.css";
import { chartFile, type FileFormat, type FileOptions } from "./chart-file.ts";
import { LazyExportSheet } from "./LazyExportSheet.tsx";

type FileParts = readonly [format: FileFormat, options?: FileOptions];
type ChartMenuProps = { readonly chart: Picture["chart"]; readonly title: string };

/** What can be done with a chart: take it away as a file, copy it, link to it, read its numbers. */
export function ChartMenu({ chart, title }: ChartMenuProps) {
  const say = useWords(partsWords);
  const notify = useNotify();
  const { table } = usePage();
  const setPage = useSetPage();
  const theme = useTheme();
  const search = useRouterState({ select: ({ location }) => location.searchStr });
  const file = (...[format, options]: FileParts) => chartFile(chart, format, search, theme, options);
  const download = (text: string, icon: ReactNode, ...parts: FileParts): MenuEntry => ({
    kind: "file",
    text,
    icon,
    href: file(...parts),
  });
  const isTable = table === chart;
  const copyImage = async () =>
    notify((await copyPicture(file("png"))) ? say.pictureCopied : say.pictureNotCopied);
  const copyLink = async () => {
    const link = new URL(location.href);
    link.hash = chart;
    notify((await copyText(link.href)) ? say.linkCopied : say.linkNotCopied);
  };
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <MenuButton
        look="quiet"
        className={css.dots}
        aria-label={say.chartMenu(title)}
        entries={[
          { kind: "heading", text: say.download },
          download(say.filePng, <IconPhoto />, "png"),
          download(say.filePngLarge, <IconPhoto />, "png", { scale: 4 }),
          download(say.filePngGrey, <IconPhoto />, "png", { bw: 1 }),
          download(say.fileSvg, <IconFileVector />, "svg"),
          download(say.fileSvgOutlined, <IconFileVector />, "svg", { outlined: 1 }),
          download(say.filePdf, <IconFileTypePdf />, "pdf"),
          download(say.fileDocx, <IconFileTypeDocx />, "docx"),
          download(say.filePptx, <IconPresentation />, "pptx"),
          download(say.fileXlsx, <IconFileSpreadsheet />, "xlsx"),
          download(say.fileCsv, <IconFileTypeCsv />, "csv"),
          download(say.fileCsvSemicolon, <IconFileTypeCsv />, "csv", { separator: "semicolon" }),
          { kind: "action", text: say.exportOptions, icon: <IconSettings />, run: () => setOpen(true) },
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
      {isOpen && (
        <LazyExportSheet
          charts={[{ id: chart, name: title }]}
          chosen={[chart]}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
