import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/client.ts";
import { followChanges } from "./api/live/connection.ts";
import { router } from "./app/router.tsx";

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

function render(place: HTMLElement): void {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  followChanges();
}

// With its code and figures at hand the whole page is made in one go, not shell, page and figures one after another.
void Promise.race([
  router.load().then(firstAnswer),
  new Promise<void>((resolve) => setTimeout(resolve, patienceMs)),
]).finally(() => render(place));
