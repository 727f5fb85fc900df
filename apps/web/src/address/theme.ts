import { useEffect, useSyncExternalStore } from "react";
import { usePage } from "./use-page.ts";

export type Theme = "light" | "dark";

const darkSystem = matchMedia("(prefers-color-scheme: dark)");

function onSystemTheme(listener: () => void): () => void {
  darkSystem.addEventListener("change", listener);
  return () => darkSystem.removeEventListener("change", listener);
}

/** The theme that is on screen: the one of the address, or the system's. */
export function useTheme(): Theme {
  const { theme } = usePage();
  const isSystemDark = useSyncExternalStore(onSystemTheme, () => darkSystem.matches);
  return theme === "auto" ? (isSystemDark ? "dark" : "light") : theme;
}

/** Puts theme and language on the page's root, where style sheets and screen readers look for them. */
export function usePageAttributes(title: string): void {
  const { lang } = usePage();
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
    document.title = title;
  }, [lang, title]);
}
