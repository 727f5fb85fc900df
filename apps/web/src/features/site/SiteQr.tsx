import { useQuery } from "@tanstack/react-query";
import { encode } from "uqr";
import { publicOrigin } from "../../address/public-origin.ts";
import { trpc } from "../../api/client.ts";
import { useHref } from "../../first/view.ts";
import { siteWords } from "../../locales/site.ts";
import { useWords } from "../../locales/use-words.ts";
import css from "./SiteQr.module.css";

/** The site's short address as a code for phones in the field: one path, drawn by us. */
export function SiteQr({ id }: { readonly id: string }) {
  const say = useWords(siteWords);
  const { data: status } = useQuery(trpc.server.status.queryOptions());
  const here = useHref();
  if (status === undefined || here === null) return null;
  const origin = publicOrigin(status.publicUrl, new URL(here));
  if (origin === null) return <p className={css.none}>{say.qrNone}</p>;
  const address = `${origin}/sites/${encodeURIComponent(id)}`;
  const { data, size } = encode(address, { ecc: "M", border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <figure className={css.figure}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say.qrOf(id)} className={css.code}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption className={css.address}>{address}</figcaption>
    </figure>
  );
}
