import { actorName, type Revision, type SourceFields, sourceKindName } from "@lianchi/domain";
import { usePage, useReading } from "../../address/use-page.ts";
import { sourcesWords } from "../../locales/sources.ts";
import { useWords } from "../../locales/use-words.ts";
import { beijingTime } from "../../parts/beijing-time.ts";
import css from "./SourceFacts.module.css";

/** Who wrote the document and when; an inferred year says from what. */
export function SourceFacts({ source }: { readonly source: Revision<SourceFields> }) {
  const say = useWords(sourcesWords);
  const { lang } = usePage();
  const reading = useReading();
  const { kind, author, publisher, publishedOn, year, isYearInferred, yearReason, url } = source.fields;
  const yearText = year === null ? say.undated : `${year}${isYearInferred ? ` · ${say.inferred}` : ""}`;
  const time = beijingTime(source.at);
  return (
    <dl className={css.facts}>
      <Fact name={say.kind}>{sourceKindName[kind][lang]}</Fact>
      <Fact name={say.author}>{author ?? say.undated}</Fact>
      <Fact name={say.publisher}>{publisher ?? say.undated}</Fact>
      <Fact name={say.publishedOn}>{publishedOn ?? say.undated}</Fact>
      <Fact name={say.year}>{yearText}</Fact>
      {yearReason !== null && <Fact name={say.yearReason}>{yearReason[lang]}</Fact>}
      <Fact name={say.url}>
        {url === null ? (
          say.noUrl
        ) : (
          <a href={url} target="_blank" rel="noopener noreferrer" className={css.url}>
            {url} <span className="unseen">{say.opens}</span>
          </a>
        )}
      </Fact>
      <Fact name={say.version}>
        {say.versionAt(String(source.version), time, actorName(source.actor, { reading }))}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className={css.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
