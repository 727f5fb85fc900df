import { languages } from "@lianchi/domain";
import { dehydrate, type Query } from "@tanstack/react-query";
import { createMemoryHistory } from "@tanstack/react-router";
import { renderToString } from "react-dom/server";
import { formatSearch, parseSearch, readPageState } from "../address/page-state.ts";
import { answerThrough, queryClient } from "../api/client.ts";
import { pageFile } from "../app/lazy-page.tsx";
import { router } from "../app/router.tsx";
import { clearTopBar } from "../parts/in-top-bar.tsx";
import { App } from "./App.tsx";
import { fillPage, type Manifest } from "./fill-page.ts";
import { setFirstView, type View } from "./view.ts";

export type PageRequest = {
  /** Path and query of the page. */
  readonly url: string;
  readonly view: View;
  /** Answers what the page asks the API, by its address; rejects where there is no answer that should travel with the page. */
  readonly ask: (url: string) => Promise<Response>;
  /** The built index.html, and what Vite tells of the files beside it. */
  readonly template: string;
  readonly manifest: Manifest;
};

/** A page is made of parts that ask when they are drawn: so often is it drawn until all is known. */
const mostRounds = 5;

const isOpen = ({ state, options }: Query) =>
  state.data === undefined && !("enabled" in options && options.enabled === false);

/** Draws the page again and again until nothing it asks for is unknown. What cannot be answered stays open: the browser asks
 *  for it itself. */
async function drawn(): Promise<string> {
  const unanswered = new Set<string>();
  const cache = queryClient.getQueryCache();
  let html = "";
  for (let round = 0; round < mostRounds; round++) {
    html = renderToString(<App />);
    const open = cache.getAll().filter((query) => isOpen(query) && !unanswered.has(query.queryHash));
    // The top bar takes its words from the page, which is drawn after it.
    if (open.length === 0 && round > 0) break;
    await Promise.all(
      open.map((query) =>
        query.fetch().catch(() => {
          unanswered.add(query.queryHash);
          cache.remove(query);
        }),
      ),
    );
  }
  // React leaves a place empty where a part of the page failed.
  if (html === "" || html.includes("<!--$!-->")) throw new Error("a part of the page could not be drawn");
  return html;
}

/** The address as the page itself would write it. */
function canonical(url: string): string {
  const { pathname, search } = new URL(url, "http://page");
  const said = parseSearch(search);
  return `${pathname}${formatSearch({ ...said, ...readPageState(said) })}`;
}

async function renderNow({ url, view, ask, template, manifest }: PageRequest): Promise<string> {
  setFirstView(view);
  answerThrough((asked) => ask(String(asked)));
  queryClient.clear();
  clearTopBar();
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [canonical(url)] }) });
  await router.load();
  const matches = router.state.matches;
  if (matches.length === 0) throw new Error(`the page is at another address than ${canonical(url)}`);
  const html = await drawn();
  const { lang, theme } = readPageState(router.state.location.search);
  const pages = matches.flatMap(({ routeId }) => pageFile(router.routesById[routeId].options.component));
  const answers = dehydrate(queryClient, { shouldDehydrateQuery: ({ state }) => state.status === "success" });
  queryClient.clear();
  return fillPage(template, manifest, {
    attributes: {
      lang: languages[lang].pageTag,
      ...(theme === "auto" ? {} : { "data-theme": theme }),
      ...(router.state.location.pathname === "/screen" ? { "data-wall": "" } : {}),
    },
    html,
    known: { view, answers },
    sources: pages,
  });
}

let turn: Promise<unknown> = Promise.resolve();

/** The page at an address, with its first picture and the answers behind it. Pages are made one after another: the parts of
 *  the page know one router and one store of answers, as in a browser.
 *  @throws when the page cannot be drawn; the built page without a picture then serves as well */
export function renderPage(request: PageRequest): Promise<string> {
  const made = turn.then(() => renderNow(request));
  turn = made.catch(() => {});
  return made;
}
