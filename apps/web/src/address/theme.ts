import { languages } from "@lianchi/domain";
import { useEffect } from "react";
import { useMedia } from "../first/view.ts";
import { usePage } from "./use-page.ts";

export type Theme = "light" | "dark";

/** The theme that is on screen: the one of the address, or the system's. */
export function useTheme(): Theme {
  const { theme } = usePage();
  const isSystemDark = useMedia("(prefers-color-scheme: dark)", () => false);
  return theme === "auto" ? (isSystemDark ? "dark" : "light") : theme;
}

/** Puts theme, language and title on the page's root, where style sheets, screen readers and lists of tabs look for them.
 *  @param name element that bears the page's own name, which then stands before the title */
export function usePageAttributes(title: string, name: HTMLElement | null = null): void {
  const { lang } = usePage();
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = languages[lang].pageTag;
    const tell = () => {
      const own = name?.textContent?.trim() ?? "";
      document.title = own === "" ? title : `${own} · ${title}`;
    };
    tell();
    if (name === null) return;
    const watcher = new MutationObserver(tell);
    watcher.observe(name, { childList: true, subtree: true, characterData: true });
    return () => watcher.disconnect();
  }, [lang, title, name]);
}
