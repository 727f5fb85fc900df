import { Popover } from "@mantine/core";
import { Button } from "../Button.tsx";
import popup from "../Popup.module.css";
import { FloatingParts } from "./FloatingParts.tsx";
import type { PanelButtonProps } from "./panel.ts";

/** The open half of a panel button. */
export function FloatingPanel({ label, panel, ...button }: PanelButtonProps) {
  return (
    <FloatingParts>
      <Popover
        defaultOpened
        position="bottom-end"
        offset={6}
        trapFocus
        returnFocus
        classNames={{ dropdown: popup.dropdown ?? "" }}
      >
        <Popover.Target>
          <Button {...button} />
        </Popover.Target>
        <Popover.Dropdown aria-label={label}>{panel}</Popover.Dropdown>
      </Popover>
    </FloatingParts>
  );
}
