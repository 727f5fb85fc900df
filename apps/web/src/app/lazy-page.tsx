import type { ComponentType } from "react";
import { loadable } from "../parts/loadable.ts";
import { PartFailed } from "../parts/PartFailed.tsx";
import css from "./PageFailed.module.css";

/** A page whose code is fetched when it is first wanted. Where it cannot be, navigation and all around it stay, and the
 *  page says so in its own room; the router's own way reloads the document, which a cut line turns into nothing.
 *  @example lazyPage(async () => (await import("../features/projects/ProjectsPage.tsx")).ProjectsPage) */
export function lazyPage(fetchPage: () => Promise<ComponentType>) {
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
  return Object.assign(LazyPage, { preload });
}
