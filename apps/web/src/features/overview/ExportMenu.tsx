import { chartIds } from "@lianchi/charts";
import { Menu } from "@mantine/core";
import { IconDeviceTv, IconDownload, IconPhoto, IconPrinter } from "@tabler/icons-react";
import { Link, useRouterState } from "@tanstack/react-router";
import { useTheme } from "../../address/theme.ts";
import { usePage } from "../../address/use-page.ts";
import { chartFile } from "../../charts/chart-file.ts";
import { plainTitles } from "../../locales/charts.ts";
import { overviewWords } from "../../locales/overview.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import popup from "../../parts/Popup.module.css";
import css from "./ExportMenu.module.css";

export function ExportMenu() {
  const say = useWords(overviewWords);
  const { lang } = usePage();
  const theme = useTheme();
  const search = useRouterState({ select: ({ location }) => location.searchStr });
  return (
    <Menu
      position="bottom-end"
      offset={6}
      unstyled
      classNames={{ dropdown: popup.menu ?? "", item: popup.item ?? "", label: popup.label ?? "" }}
    >
      <Menu.Target>
        <Button look="primary" className={css.button} aria-label={say.exportMenu}>
          <IconDownload aria-hidden="true" />
          <span className={css.word}>{say.exportMenu}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say.exportCharts}</Menu.Label>
        {chartIds.map((chart) => (
          <Menu.Item
            key={chart}
            component="a"
            href={chartFile(chart, "png", search, theme)}
            download
            leftSection={<IconPhoto />}
          >
            {plainTitles[chart][lang]}
          </Menu.Item>
        ))}
        <hr className={popup.divider} />
        <Menu.Item leftSection={<IconPrinter />} onClick={() => setTimeout(() => print(), 0)}>
          {say.print}
        </Menu.Item>
        <Menu.Item component={Link} to="/screen" leftSection={<IconDeviceTv />}>
          {say.bigScreen}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
