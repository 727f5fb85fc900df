import type { ExportedFile } from "@lianchi/domain";
import { useState } from "react";
import { z } from "zod";
import { usePage } from "../../../address/use-page.ts";
import { reportsWords } from "../../../locales/reports.ts";
import { useWords } from "../../../locales/use-words.ts";
import css from "./FilesView.module.css";

type Came =
  | { readonly kind: "idle" | "taking" | "same" | "other" }
  | { readonly kind: "failed"; readonly text: string };

const Refused = z.object({
  error: z.object({
    data: z.object({
      problems: z.array(z.object({ message: z.object({ zh: z.string(), en: z.string() }) })),
    }),
  }),
});

/** A file that left, once more; says whether it is the same to the last byte. */
export function AgainLink({ file }: { readonly file: ExportedFile }) {
  const say = useWords(reportsWords);
  const { lang } = usePage();
  const [came, setCame] = useState<Came>({ kind: "idle" });
  const href = `/export/files/${file.id}`;
  const take = async () => {
    setCame({ kind: "taking" });
    try {
      const answer = await fetch(href);
      if (!answer.ok) {
        const refused = Refused.safeParse(await answer.json());
        const text = refused.data?.error.data.problems.map(({ message }) => message[lang]).join(" ");
        return setCame({ kind: "failed", text: text ?? say.failed });
      }
      const isSame = answer.headers.get("x-lianchi-same") === "yes";
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await answer.blob());
      link.download = file.fileName;
      link.click();
      URL.revokeObjectURL(link.href);
      return setCame({ kind: isSame ? "same" : "other" });
    } catch {
      return setCame({ kind: "failed", text: say.failed });
    }
  };
  const told = {
    idle: "",
    taking: say.taking,
    same: say.same,
    other: say.notSame,
    failed: came.kind === "failed" ? came.text : "",
  }[came.kind];
  return (
    <>
      <a
        className={css.take}
        href={href}
        aria-label={say.exportAgainOf(file.fileName)}
        onClick={(event) => {
          event.preventDefault();
          if (came.kind !== "taking") void take();
        }}
      >
        {say.exportAgain}
      </a>
      <output className={`${css.came} ${came.kind === "failed" ? css.failed : ""}`}>{told}</output>
    </>
  );
}
