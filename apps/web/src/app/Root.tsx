import { Outlet } from "@tanstack/react-router";
import { usePage, useSetPage } from "../address/use-page.ts";
import { loadable } from "../parts/loadable.ts";
import { NoticeProvider } from "../parts/notice.tsx";
import { OpenNumberProvider } from "../parts/open-number.tsx";
import { PartFailed } from "../parts/PartFailed.tsx";
import css from "./Root.module.css";

const popover = loadable(
  async () => (await import("../features/provenance/ProvenancePopover.tsx")).ProvenancePopover,
);

/** Around every page: what floats above it. */
export function Root() {
  const { open } = usePage();
  return (
    <NoticeProvider>
      <OpenNumberProvider>
        <Outlet />
        {open !== undefined && <Provenance opens={open} />}
      </OpenNumberProvider>
    </NoticeProvider>
  );
}

/** Where an open number comes from. What cannot be fetched says so above the page, which stays as it is. */
function Provenance({ opens }: { readonly opens: string }) {
  const setPage = useSetPage();
  const state = popover.use();
  if (state.kind === "loading") return null;
  if (state.kind === "loaded") return <state.part opens={opens} />;
  return (
    <div className={css.failed}>
      <PartFailed onRetry={state.retry} onClose={() => setPage({ open: undefined }, "replace")} />
    </div>
  );
}
