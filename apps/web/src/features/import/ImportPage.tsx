import type { LayoutChoice } from "@lianchi/server/api";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { usePage } from "../../address/use-page.ts";
import { client, refresh, trpc } from "../../api/client.ts";
import { errorText } from "../../api/problem.ts";
import { importWords } from "../../locales/import.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { ActorField } from "../../parts/editing/ActorField.tsx";
import { actorToWrite, rememberActor, rememberedActor } from "../../parts/editing/actor.ts";
import { SourceChoiceField } from "../../parts/editing/SourceChoiceField.tsx";
import { UnsavedQuestion } from "../../parts/editing/UnsavedQuestion.tsx";
import { useSourceChoice } from "../../parts/editing/use-source-choice.ts";
import { Figure } from "../../parts/Figure.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { useNotify } from "../../parts/notice.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import css from "./ImportPage.module.css";
import { ImportResult } from "./ImportResult.tsx";
import { LayoutQuestion } from "./LayoutQuestion.tsx";
import { MappingInputs } from "./MappingInputs.tsx";
import { useImport } from "./use-import.ts";

/** A file of sites: looked at, checked as a whole, then written as a whole; and the way out in the same formats. */
export function ImportPage() {
  const say = useWords(importWords);
  const { lang } = usePage();
  const notify = useNotify();
  const fileId = useId();
  const { opened, mapping, setMapping, status, isReading, failure, open, check, write, cancel, look } =
    useImport();
  const { data: sources = [] } = useQuery(trpc.sources.list.queryOptions({}));
  const choice = useSourceChoice("");
  const [actor, setActor] = useState(rememberedActor);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const isBusy = status?.phase === "reading" || status?.phase === "writing";
  // Once writing has begun it goes on without the page.
  const isUnsaved =
    isReading || (opened !== null && status?.phase !== "writing" && status?.phase !== "written");
  const begin = async (layout: LayoutChoice | null = null) => {
    setWrong(choice.errors);
    if (Object.keys(choice.errors).length > 0) return;
    await check(choice.wanted, layout);
  };
  const question = status?.phase === "checked" ? status.layout : null;
  const isAsked =
    question !== null &&
    question.illustrative + question.matched > 0 &&
    question.added + question.matched > 0;
  const finish = async () => {
    if (actor.trim() === "") return;
    rememberActor(actor);
    await write(actor, choice.hold);
  };
  const undo = async (seq: number) => {
    try {
      await client.sites.undo.mutate({ actor: actorToWrite(), seq });
      notify(say.undone);
      await refresh.afterWrite();
    } catch (error) {
      notify(errorText(error, lang));
    }
  };
  return (
    <>
      <InTopBar slot="title">{say.name}</InTopBar>
      <UnsavedQuestion isDirty={isUnsaved} sentence={say.unsaved} />
      <PageHead title={say.title}>{say.under}</PageHead>
      <div className={css.page}>
        <section
          className={css.drop}
          aria-label={say.choose}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            const [file] = event.dataTransfer.files;
            if (file !== undefined) void open(file);
          }}
        >
          <label className={css.choose} htmlFor={fileId}>
            {opened === null ? say.choose : say.other}
          </label>
          <input
            id={fileId}
            className={css.file}
            type="file"
            accept=".csv,.txt,.tsv,.xlsx,.geojson,.json,.kml,.kmz"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) void open(file);
              target.value = "";
            }}
          />
          <span className={css.quiet}>
            {isReading
              ? say.reading
              : opened === null
                ? say.chooseHint
                : [
                    say.found(
                      opened.fileName,
                      opened.looked.format.toUpperCase(),
                      opened.looked.rowCount.toLocaleString("en"),
                    ),
                    ...(opened.looked.encoding === null ? [] : [say.encoding(opened.looked.encoding)]),
                  ].join(" · ")}
          </span>
        </section>
        {failure !== null && (
          <p className={css.bad} role="alert">
            {failure}
          </p>
        )}
        {opened !== null && mapping !== null && (
          <>
            {opened.looked.sheets.length > 1 && (
              <label className={css.sheet}>
                {say.sheet}{" "}
                <select value={opened.looked.sheet ?? ""} onChange={({ target }) => void look(target.value)}>
                  {opened.looked.sheets.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </label>
            )}
            <Figure title={say.mapping} subtitle={say.mappingUnder}>
              <MappingInputs looked={opened.looked} mapping={mapping} onChange={setMapping} />
            </Figure>
            <Figure title={say.sample}>
              <section className={css.scroll} aria-label={say.sample}>
                <table className={css.table}>
                  <thead>
                    <tr>
                      {opened.looked.columns.map((name) => (
                        <th key={name} scope="col">
                          {name}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {opened.looked.sample.map((row, at) => (
                      <tr key={at}>
                        {opened.looked.columns.map((name, column) => (
                          <td key={name}>{row[column] ?? ""}</td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            </Figure>
            <div className={css.form}>
              <SourceChoiceField sources={sources} choice={choice} errors={wrong} />
              <ActorField value={actor} onChange={setActor} />
              <div className={css.actions}>
                <Button
                  look={status?.phase === "checked" ? "plain" : "primary"}
                  disabled={isBusy}
                  onClick={() => void begin()}
                >
                  {say.check}
                </Button>
                {isBusy && <Button onClick={() => void cancel()}>{say.cancel}</Button>}
              </div>
            </div>
          </>
        )}
        {status !== null && isBusy && (
          <div className={css.progress} role="status">
            <progress max={Math.max(1, status.totalRows)} value={status.doneRows} />
            {(status.phase === "reading" ? say.checking : say.writing)(
              status.doneRows.toLocaleString("en"),
              status.totalRows.toLocaleString("en"),
            )}
          </div>
        )}
        {status !== null && !isBusy && (
          <Figure title={say.result}>
            {status.problem !== null && (
              <p className={css.bad} role="alert">
                {status.problem.message[lang]}
              </p>
            )}
            {status.phase === "cancelled" && <p>{say.cancelled}</p>}
            {(status.phase === "checked" || status.phase === "written") && <ImportResult status={status} />}
            {isAsked && <LayoutQuestion question={question} onChoose={(layout) => void begin(layout)} />}
            {status.phase === "checked" && status.errorCount === 0 && (
              <div className={css.actions}>
                <Button
                  look="primary"
                  disabled={
                    status.counts.added + status.counts.changed === 0 || (isAsked && question.chosen === null)
                  }
                  onClick={() => void finish()}
                >
                  {say.write}
                </Button>
              </div>
            )}
            {status.phase === "written" && status.change !== null && (
              <div className={css.actions} role="status">
                {say.written(status.change.fields.sites.toLocaleString("en"))}
                <Link to="/cluster">{say.toCluster}</Link>
                <Button onClick={() => void undo(status.change?.seq ?? 0)}>{say.undo}</Button>
              </div>
            )}
          </Figure>
        )}
        <Figure title={say.exportTitle} subtitle={say.exportUnder}>
          <p className={css.actions}>
            {["xlsx", "csv", "geojson", "kml"].map((format) => (
              <a key={format} className={css.out} href={`/export/sites.${format}?lang=${lang}`} download>
                {format.toUpperCase()}
              </a>
            ))}
            <a className={css.out} href={`/export/sites.csv?lang=${lang}&separator=semicolon`} download>
              {say.csvSemicolon}
            </a>
          </p>
        </Figure>
      </div>
    </>
  );
}
