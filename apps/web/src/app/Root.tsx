import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { usePage } from "../address/use-page.ts";
import { NoticeProvider } from "../parts/notice.tsx";
import { OpenNumberProvider } from "../parts/open-number.tsx";

const Provenance = lazy(async () => {
  const { ProvenancePopover } = await import("../features/provenance/ProvenancePopover.tsx");
  return { default: ProvenancePopover };
});

/** Around every page: what floats above it. */
export function Root() {
  const { open } = usePage();
  return (
    <NoticeProvider>
      <OpenNumberProvider>
        <Outlet />
        {open !== undefined && (
          <Suspense>
            <Provenance opens={open} />
          </Suspense>
        )}
      </OpenNumberProvider>
    </NoticeProvider>
  );
}
