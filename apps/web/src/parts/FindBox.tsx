import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { usePage, useSetPage } from "../address/use-page.ts";
import css from "./FindBox.module.css";

/** What is typed stands at once; the address follows, and may also change by itself when somebody goes back. */
export function FindBox({ label }: { readonly label: string }) {
  const { find = "" } = usePage();
  const setPage = useSetPage();
  const [typed, setTyped] = useState(find);
  const sent = useRef(find);
  useEffect(() => {
    if (find === sent.current) return;
    sent.current = find;
    setTyped(find);
  }, [find]);
  const change = (text: string) => {
    setTyped(text);
    sent.current = text;
    setPage({ find: text === "" ? undefined : text }, "replace");
  };
  return (
    <label className={css.find}>
      <IconSearch aria-hidden="true" />
      <span className="unseen">{label}</span>
      <input
        type="search"
        value={typed}
        maxLength={100}
        placeholder={label}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
}
