import type { ComponentType } from "react";
import { loadable } from "../parts/loadable.ts";
import { PartFailed } from "../parts/PartFailed.tsx";
import css from "./PageFailed.module.css";

/** The source of each page that is fetched, as Vite names it. */
const files = new WeakMap<object, string>();

/** The source of a page that is fetched when it is wanted; none for what comes with the shell. */
export const pageFile = (component: unknown): readonly string[] => {
  const file = typeof component === "function" ? files.get(component) : undefined;
  return file === undefined ? [] : [file];
};

/** A page whose code is fetched when it is first wanted. Where it cannot be, navigation and all around it stay, and the
 *  page says so in its own room; the router's own way reloads the document, which a cut line turns into nothing.
 *  @param file its source under `features/`: what a page needs beside its code is known by that
 *  @example lazyPage("help/HelpPage.tsx", async () => (await import("../features/help/HelpPage.tsx")).HelpPage) */
export function lazyPage(file: string, fetchPage: () => Promise<ComponentType>) {
  const page = loadable(fetchPage);
  function LazyPage() {
    const state = page.use();
    if (state.kind === "loading") return <div aria-busy="true" />;
    if (state.kind === "loaded") return <state.part />;
    return (
      <div className={css.page}>
        <PartFailed onRetry={state.retry} />
      </div>
    );
  }
  // A page that could not be fetched ahead says so when it is opened.
  const preload = () =>
    page.load().then(
      () => {},
      () => {},
    );
  files.set(LazyPage, `src/features/${file}`);
  return Object.assign(LazyPage, { preload });
}
