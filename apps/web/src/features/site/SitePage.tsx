import { actorName, dayAt, quantityLine, revisionWords, shownBasis, siteStageName } from "@lianchi/domain";
import type { SitePage as SitePageData } from "@lianchi/server/api";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useIsPresent, usePage, useReading } from "../../address/use-page.ts";
import { trpc } from "../../api/client.ts";
import { clusterWords } from "../../locales/cluster.ts";
import { siteWords } from "../../locales/site.ts";
import { useWords } from "../../locales/use-words.ts";
import { BasisMark } from "../../parts/BasisMark.tsx";
import { Button } from "../../parts/Button.tsx";
import { beijingTime } from "../../parts/beijing-time.ts";
import { ErrorState } from "../../parts/ErrorState.tsx";
import { Figure } from "../../parts/Figure.tsx";
import { InTopBar } from "../../parts/in-top-bar.tsx";
import { useNotify } from "../../parts/notice.tsx";
import { PageHead } from "../../parts/PageHead.tsx";
import { SiteStageChip } from "../../parts/SiteStageChip.tsx";
import { nextSiteStage } from "../../parts/sites/next-stage.ts";
import { StageSheet } from "../../parts/sites/StageSheet.tsx";
import { endedBy } from "./ended-by.ts";
import { SiteEnded } from "./SiteEnded.tsx";
import css from "./SitePage.module.css";
import { SiteQr } from "./SiteQr.tsx";
import { SiteSheet } from "./SiteSheet.tsx";

const fieldWord = {
  name: "siteName",
  ratingKw: "rating",
  model: "model",
  hubHeightM: "hubHeight",
  rotorDiameterM: "rotor",
  position: "position",
  batch: "batch",
  projectId: "project",
  note: "note",
  links: "attachment",
} as const satisfies Record<SitePageData["sources"][number]["fields"][number], string>;

function SourceLink({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <Link to="/sources/$id" params={{ id }}>
      {`《${title}》`}
    </Link>
  );
}

/** One site: what is known of it, and every word ever recorded. */
export function SitePage() {
  const say = useWords(siteWords);
  const named = useWords(clusterWords);
  const { id = "" } = useParams({ strict: false });
  const { asOf } = usePage();
  const isPresent = useIsPresent();
  const reading = useReading();
  const { lang } = reading;
  const notify = useNotify();
  const [hasSheet, setSheet] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery(
    trpc.sites.byId.queryOptions({ id, ...(asOf === undefined ? {} : { asOf }) }),
  );
  const ended = endedBy(error);
  // What was read before does not stand beside the word that the site is no more.
  if (data === undefined || ended !== null)
    return (
      <>
        <InTopBar slot="title">{say.name}</InTopBar>
        <PageHead title={error === null ? say.loading : id} />
        {ended !== null && <SiteEnded error={error} by={ended} />}
        {error !== null && ended === null && (
          <ErrorState error={error} stillHolds={named.stillHolds} onRetry={() => void refetch()} />
        )}
      </>
    );
  const { fields, project, sources, entered, stage, stageSource, stageReason, steps, seenSeq } = data;
  const saved = () => {
    setSheet(false);
    setEditing(false);
    notify(named.saved("1"));
  };
  const { position } = fields;
  const kindOf = (field: keyof typeof fieldWord) =>
    sources.find((source) => source.fields.includes(field))?.kind;
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    [named.stage, stage === null ? named.missing : <SiteStageChip key="stage" stage={stage} />],
    [
      named.rating,
      fields.ratingKw === null ? (
        named.missing
      ) : (
        <span key="rating">
          {quantityLine("power", fields.ratingKw, reading)}{" "}
          <BasisMark basis={shownBasis(fields.ratingBasis, kindOf("ratingKw"))} />
        </span>
      ),
    ],
    [say.model, fields.model ?? named.missing],
    [say.hubHeight, fields.hubHeightM === null ? named.missing : `${fields.hubHeightM} m`],
    [say.rotor, fields.rotorDiameterM === null ? named.missing : `${fields.rotorDiameterM} m`],
    [
      named.position,
      position === null ? (
        named.missing
      ) : (
        <span key="position">
          {position.lat.toFixed(6)}°N {position.lon.toFixed(6)}°E{" "}
          <BasisMark basis={shownBasis(position.basis, kindOf("position"))} form="long" />
        </span>
      ),
    ],
    [named.batch, fields.batch ?? named.noBatch],
    [
      named.project,
      project === null ? (
        named.missing
      ) : (
        <Link key="project" to="/projects/$id" params={{ id: project.id }}>
          {project.name[lang]}
        </Link>
      ),
    ],
    [named.note, fields.note ?? named.missing],
    ...sources.map((source): readonly [string, React.ReactNode] => [
      say.sourceOf(source.fields.map((field) => say[fieldWord[field]]).join(say.join)),
      <SourceLink key={source.id} id={source.id} title={source.title} />,
    ]),
    ...entered.map(({ seq, at, actor, fields: own }): readonly [string, React.ReactNode] => [
      say.sourceOf(own.map((field) => say[fieldWord[field]]).join(say.join)),
      say.enteredBy(String(seq), actorName(actor, { reading }), dayAt(at)),
    ]),
    ...(stageSource === null
      ? []
      : [[say.sourceOf(named.stage), <SourceLink key="stageSource" {...stageSource} />] as const]),
    ...(stageReason === null
      ? []
      : [[say.sourceOf(named.stage), revisionWords[lang].slip(stageReason)] as const]),
  ];
  return (
    <>
      <InTopBar slot="title">
        {say.name} {fields.name ?? fields.id}
      </InTopBar>
      {isPresent && (
        <InTopBar slot="action">
          <Button onClick={() => setEditing(true)}>{say.edit}</Button>
          <Button look="primary" onClick={() => setSheet(true)}>
            {named.changeStage}
          </Button>
        </InTopBar>
      )}
      {isEditing && (
        <SiteSheet fields={fields} seenSeq={seenSeq} onClose={() => setEditing(false)} onSaved={saved} />
      )}
      {hasSheet && (
        <StageSheet
          ids={[fields.id]}
          seenSeq={seenSeq}
          first={nextSiteStage(stage ?? undefined)}
          onClose={() => setSheet(false)}
          onSaved={saved}
        />
      )}
      <PageHead title={fields.name === null ? fields.id : `${fields.id} ${fields.name}`}>
        <Link to="/cluster">{say.toCluster}</Link>
      </PageHead>
      <div className={css.page}>
        <Figure title={say.known}>
          <dl className={css.facts}>
            {rows.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            {fields.links.map(({ title, url }) => (
              <div key={url}>
                <dt>{say.attachment}</dt>
                <dd>
                  <a href={url} rel="noreferrer noopener" target="_blank">
                    {title}
                  </a>
                </dd>
              </div>
            ))}
          </dl>
          {position?.basis === "illustrative" && <p className={css.warn}>{named.illustrativeWhy}</p>}
        </Figure>
        <Figure title={say.history} subtitle={say.historyUnder}>
          <ol className={css.steps}>
            {steps.toReversed().map((step) => (
              <li key={`${step.seq} ${step.stage}`} className={step.isVoid ? css.void : ""}>
                <b>{siteStageName[step.stage][lang]}</b> {step.on ?? named.unknownDay}
                {step.isCorrection && ` · ${say.correction}`}
                {step.note !== null && ` · ${step.note}`}
                {step.isVoid && ` · ${say.void}`}
                <span className={css.by}>
                  {step.sourceId === null ? (
                    revisionWords[lang].slip(step.reason ?? "—")
                  ) : (
                    <SourceLink id={step.sourceId} title={step.sourceTitle ?? step.sourceId} />
                  )}{" "}
                  · {actorName(step.actor, { reading })}，{beijingTime(step.at)}
                </span>
              </li>
            ))}
          </ol>
        </Figure>
        <Figure title={say.qr} subtitle={say.qrUnder}>
          <SiteQr id={fields.id} />
        </Figure>
      </div>
    </>
  );
}
