import { createContext, type ReactNode, use, useCallback, useEffect, useState } from "react";
import css from "./notice.module.css";

const Context = createContext<(text: string) => void>(() => {});
const shownMs = 5000;

/** One line at the foot of the page that says what an action did, read out as well. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<{ readonly text: string } | null>(null);
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(() => setNotice(null), shownMs);
    return () => clearTimeout(timer);
  }, [notice]);
  const notify = useCallback((text: string) => setNotice({ text }), []);
  return (
    <Context value={notify}>
      {children}
      <output className={css.place}>
        {notice !== null && <span className={css.notice}>{notice.text}</span>}
      </output>
    </Context>
  );
}

/** `notify("链接已复制。")` */
export function useNotify(): (text: string) => void {
  return use(Context);
}
