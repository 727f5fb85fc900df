import { MantineProvider } from "@mantine/core";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTheme } from "../address/theme.ts";
import { usePage } from "../address/use-page.ts";
import { NoticeProvider } from "../parts/notice.tsx";
import { OpenNumberProvider } from "../parts/open-number.tsx";

const Provenance = lazy(async () => {
  const { ProvenancePopover } = await import("../features/provenance/ProvenancePopover.tsx");
  return { default: ProvenancePopover };
});

/** Around every page: what floats above it and what it takes from its surroundings. */
export function Root() {
  const { open } = usePage();
  return (
    // No style element may be written at run time, hence no generated variables and classes.
    <MantineProvider
      forceColorScheme={useTheme()}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
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
    </MantineProvider>
  );
}
