import { SourceId } from "@lianchi/domain";
import type { ImportResponse, LayoutChoice, Looked, Mapping } from "@lianchi/server/api";
import { useEffect, useRef, useState } from "react";
import { z } from "zod";
import { usePage } from "../../address/use-page.ts";
import { client, refresh } from "../../api/client.ts";
import { errorText } from "../../api/problem.ts";
import type { WantedSource } from "../../parts/editing/use-source-choice.ts";
import { rememberedColumns, rememberMapping } from "./remembered-mapping.ts";

export type Opened = { readonly id: string; readonly fileName: string; readonly looked: Looked };

const Refused = z.object({
  error: z.object({
    data: z.object({
      problems: z.array(z.object({ message: z.object({ zh: z.string(), en: z.string() }) })),
    }),
  }),
});
const Added = z.object({
  id: z.string(),
  looked: z.custom<Looked>((value) => typeof value === "object" && value !== null),
});

const pollMs = 250;

/** One import from the file to the written sites. */
export function useImport() {
  const { lang } = usePage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [status, setStatus] = useState<ImportResponse | null>(null);
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const watched = useRef<string | null>(null);
  useEffect(
    () => () => {
      watched.current = null;
    },
    [],
  );

  const fail = (error: unknown) => setFailure(errorText(error, lang));

  async function open(file: File): Promise<void> {
    setFailure(null);
    setStatus(null);
    setOpened(null);
    setReading(true);
    try {
      const answer = await fetch(`/import/sites?name=${encodeURIComponent(file.name)}`, {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: file,
      });
      const body: unknown = await answer.json();
      const refused = Refused.safeParse(body);
      if (refused.success)
        return setFailure(refused.data.error.data.problems.map(({ message }) => message[lang]).join(" "));
      const { id, looked } = Added.parse(body);
      const kept = rememberedColumns(looked.columns);
      setMapping(kept === null ? looked.mapping : { ...looked.mapping, columns: kept });
      return setOpened({ id, fileName: file.name, looked });
    } catch (error) {
      return fail(error);
    } finally {
      setReading(false);
    }
  }

  async function watch(id: string, onWritten = () => {}): Promise<void> {
    watched.current = id;
    while (watched.current === id) {
      const told = await client.imports.status.query({ id });
      setStatus(told);
      if (told.phase !== "reading" && told.phase !== "writing") {
        if (told.phase === "written") {
          onWritten();
          void refresh.afterWrite();
        }
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  }

  async function check(
    { sourceId, ...registered }: WantedSource,
    layout: LayoutChoice | null = null,
  ): Promise<void> {
    if (opened === null || mapping === null) return;
    setFailure(null);
    try {
      const { sheet, encoding } = opened.looked;
      await client.imports.check.mutate({
        id: opened.id,
        mapping: { ...mapping, columns: { ...mapping.columns }, stages: { ...mapping.stages } },
        sourceId: SourceId.parse(sourceId),
        sheet,
        encoding,
        layout,
        ...registered,
      });
      rememberMapping(opened.looked.columns, mapping);
      await watch(opened.id);
    } catch (error) {
      fail(error);
    }
  }

  async function write(actor: string, onWritten: () => void): Promise<void> {
    if (opened === null) return;
    setFailure(null);
    try {
      await client.imports.write.mutate({ id: opened.id, actor });
      await watch(opened.id, onWritten);
    } catch (error) {
      fail(error);
    }
  }

  async function cancel(): Promise<void> {
    if (opened === null) return;
    await client.imports.cancel.mutate({ id: opened.id }).catch(fail);
  }

  async function look(sheet: string): Promise<void> {
    if (opened === null) return;
    try {
      const looked = await client.imports.look.mutate({ id: opened.id, sheet });
      setOpened({ ...opened, looked });
      setMapping(looked.mapping);
      setStatus(null);
    } catch (error) {
      fail(error);
    }
  }

  return { opened, mapping, setMapping, status, isReading, failure, open, check, write, cancel, look };
}
