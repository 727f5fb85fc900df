import { Menu } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Button } from "../Button.tsx";
import popup from "../Popup.module.css";
import { FloatingParts } from "./FloatingParts.tsx";
import type { MenuButtonProps, MenuEntry } from "./menu.ts";

const looks = {
  dropdown: popup.menu ?? "",
  item: popup.item ?? "",
  label: popup.label ?? "",
  itemSection: popup.section ?? "",
};

/** The open half of a menu button. */
export function FloatingMenu({ entries, ...button }: MenuButtonProps) {
  return (
    <FloatingParts>
      <Menu defaultOpened position="bottom-end" offset={4} classNames={looks}>
        <Menu.Target>
          <Button {...button} />
        </Menu.Target>
        <Menu.Dropdown>
          {entries.map((entry) => (
            <Entry key={entry.text} entry={entry} />
          ))}
        </Menu.Dropdown>
      </Menu>
    </FloatingParts>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  switch (entry.kind) {
    case "file":
      return (
        <Menu.Item component="a" href={entry.href} download leftSection={entry.icon}>
          {entry.text}
        </Menu.Item>
      );
    case "page":
      return (
        <Menu.Item component={Link} to={entry.to} leftSection={entry.icon}>
          {entry.text}
        </Menu.Item>
      );
    case "action":
      return (
        <Menu.Item leftSection={entry.icon} onClick={entry.run}>
          {entry.text}
        </Menu.Item>
      );
    case "heading":
      return <Menu.Label>{entry.text}</Menu.Label>;
    case "rule":
      return <hr className={popup.divider} />;
  }
}
