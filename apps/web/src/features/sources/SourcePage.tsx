import { IconPencil } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useIsPresent, usePage, useSetPage } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";
import { sourcesWords } from "../../locales/sources.ts";
import { useWords } from "../../locales/use-words.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { SourceSheet } from "../../parts/editing/SourceSheet.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { SourceLine } from "../../parts/SourceLine.tsx";
import { RestingElsewhere, restsElsewhere } from "./RestingElsewhere.tsx";
import { RestingTable } from "./RestingTable.tsx";
import { figureCount, inOrder } from "./resting.ts";
import { SourceFacts } from "./SourceFacts.tsx";
import css from "./SourcesPage.module.css";

/** One document: who wrote it and when, and every figure and stage that rests on it. */
export function SourcePage() {
  const { id } = useParams({ from: "/shell/sources/$id" });
  const say = useWords(sourcesWords);
  const { asOf, edit } = usePage();
  const isPresent = useIsPresent();
  const setPage = useSetPage();
  const { data, error, refetch } = useQuery(
    trpc.sources.byId.queryOptions({ id, ...(asOf === undefined ? {} : { asOf }) }),
  );
  const resting = (data?.resting ?? []).map((one) => ({ ...one, figures: inOrder(one.figures) }));
  return (
    <>
      <InTopBar slot="title">
        <Link to="/sources" className={css.up}>
          {say.name}
        </Link>
        {data !== undefined && <span> / {data.source.fields.title}</span>}
      </InTopBar>
      {isPresent && data !== undefined && (
        <InTopBar slot="action">
          <Button look="primary" aria-label={say.edit} onClick={() => setPage({ edit: "source" })}>
            <IconPencil aria-hidden="true" />
            <span className={css.word}>{say.edit}</span>
          </Button>
        </InTopBar>
      )}
      {data === undefined && <PageHead title={error === null ? say.loading : id} />}
      {data === undefined && error !== null && (
        <ErrorState error={error} stillHolds={say.stillHolds} onRetry={() => void refetch()} />
      )}
      {data !== undefined && (
        <div className={css.page}>
          <PageHead title={`《${data.source.fields.title}》`}>{data.source.fields.titleEn ?? ""}</PageHead>
          <Figure title={say.figures(String(figureCount(resting)))}>
            <SourceFacts source={data.source} />
            <RestingTable resting={resting} restsElse={restsElsewhere(data.elsewhere)} />
            <RestingElsewhere elsewhere={data.elsewhere} />
          </Figure>
          <div className={css.fill} />
          <SourceLine>{say.under}</SourceLine>
        </div>
      )}
      {edit === "source" && data !== undefined && isPresent && (
        <SourceSheet source={data.source} onClose={() => setPage({ edit: undefined }, "replace")} />
      )}
    </>
  );
}
