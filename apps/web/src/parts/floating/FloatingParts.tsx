import "@mantine/core/styles/default-css-variables.layer.css";
import "@mantine/core/styles/UnstyledButton.layer.css";
import "@mantine/core/styles/Popover.layer.css";
import "@mantine/core/styles/Menu.layer.css";
import "./mantine.css";
import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { useTheme } from "../../address/theme.ts";

/** Around what floats. Mantine comes with the first thing that does, not with the shell; and since the content security
 *  policy lets nobody write a style element, it generates no variables and classes. */
export function FloatingParts({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      forceColorScheme={useTheme()}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
