import { languages, unitStyles, units } from "@lianchi/domain";
import { IconLink, IconMoon, IconSun } from "@tabler/icons-react";
import { useTheme } from "../address/theme.ts";
import { usePage, useSetPage } from "../address/use-page.ts";
import { partsWords } from "../locales/parts.ts";
import { shellWords } from "../locales/shell.ts";
import { useWords } from "../locales/use-words.ts";
import { Button } from "../parts/Button.tsx";
import { copyAddress } from "../parts/clipboard.ts";
import { useNotify } from "../parts/notice.tsx";
import { Segments } from "../parts/Segments.tsx";

const unitOf = { wan: "wanKw", si: "mw" } as const;

/** A language that does not count in 万 reads SI multiples alone: the switch has nothing to choose. */
export function UnitSwitch() {
  const say = useWords(shellWords);
  const { lang, units: style } = usePage();
  const setPage = useSetPage();
  if (!languages[lang].countsInWan) return null;
  const choices = unitStyles.map((value) => ({ value, text: units[unitOf[value]].label[lang] }));
  return (
    <Segments
      label={say.units}
      value={style}
      choices={choices}
      onChoose={(value) => setPage({ units: value })}
    />
  );
}

export function LanguageSwitch() {
  const say = useWords(shellWords);
  const { lang } = usePage();
  const setPage = useSetPage();
  const choices = [
    { value: "zh", text: "中" },
    { value: "en", text: "EN" },
  ] as const;
  return (
    <Segments
      label={say.language}
      value={lang}
      choices={choices}
      onChoose={(value) => setPage({ lang: value })}
    />
  );
}

export function ThemeSwitch() {
  const say = useWords(shellWords);
  const theme = useTheme();
  const setPage = useSetPage();
  const other = theme === "dark" ? "light" : "dark";
  const Icon = theme === "dark" ? IconSun : IconMoon;
  const name = other === "dark" ? say.themeToDark : say.themeToLight;
  return (
    <Button aria-label={name} title={name} onClick={() => setPage({ theme: other })} data-square>
      <Icon aria-hidden="true" />
    </Button>
  );
}

export function CopyLink() {
  const say = useWords(shellWords);
  const told = useWords(partsWords);
  const notify = useNotify();
  const copy = async () => notify((await copyAddress()) ? told.linkCopied : told.linkNotCopied);
  return (
    <Button onClick={() => void copy()}>
      <IconLink aria-hidden="true" />
      {say.copyLink}
    </Button>
  );
}
