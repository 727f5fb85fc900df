import { createRoot, hydrateRoot } from "react-dom/client";
import { queryClient } from "./api/client.ts";
import { followChanges } from "./api/live/connection.ts";
import { router } from "./app/router.tsx";
import { App } from "./first/App.tsx";
import { takeKnown } from "./first/known.ts";
import { setFirstView } from "./first/view.ts";

/** When nothing is being asked for any more. */
function firstAnswer(): Promise<void> {
  return new Promise((resolve) => {
    if (queryClient.isFetching() === 0) return resolve();
    const stop = queryClient.getQueryCache().subscribe(() => {
      if (queryClient.isFetching() > 0) return;
      stop();
      resolve();
    });
  });
}

const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no #root");

/** Longer than this nobody looks at an empty page [ms]. */
const patienceMs = 400;

/** Makes the page where the server made none. With its code and figures at hand the whole page is made in one go, not shell,
 *  page and figures one after another. */
async function render(place: HTMLElement): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([router.load().then(firstAnswer), patience]).catch(() => {});
  createRoot(place).render(<App />);
}

/** Takes over the page that the server made: the same elements, now alive. */
async function takeOver(place: HTMLElement): Promise<void> {
  // Else the router would wrap the page in boundaries that the server's page has not.
  router.ssr = { manifest: undefined };
  await router.load();
  hydrateRoot(place, <App />);
}

const view = takeKnown(queryClient);
if (view !== null) setFirstView(view);
// No page may wait here by `await`: the parts that are fetched for it need this one to have run.
void (view === null ? render(place) : takeOver(place)).then(followChanges);
