import { expectedHeight, type Look, siteMap } from "@lianchi/charts";
import { outlookOf } from "@lianchi/returns";
import { useMemo } from "react";
import { usePage } from "../../address/use-page.ts";
import { useCluster, useColumns, useGround } from "../../api/use-cluster.ts";
import { PictureFigure } from "../../charts/PictureFigure.tsx";
import { bigScreenWords } from "../../locales/big-screen.ts";
import { useWords } from "../../locales/use-words.ts";

/** The planned cluster in the middle of the wall, site by site. */
export function WallMap({ isBounded }: { readonly isBounded: boolean }) {
  const say = useWords(bigScreenWords);
  const { lang } = usePage();
  const { data: page } = useCluster();
  const { data: columns } = useColumns();
  const { data: ground } = useGround();
  const draw = useMemo(() => {
    if (page === undefined || columns === undefined || ground === undefined) return null;
    const outlook = outlookOf(page.counts);
    return (look: Look) => siteMap.draw({ outlook, sites: columns, ground }, look);
  }, [page, columns, ground]);
  return (
    <PictureFigure
      chart={siteMap.id}
      plainTitle={siteMap.name(lang)}
      expectedHeightPx={expectedHeight(siteMap, "big")}
      draw={draw}
      size="big"
      hasMenu={false}
      isBounded={isBounded}
      nothing={say.noSites}
    />
  );
}
