/** Names under which a machine reaches itself and nobody else does. */
const ownNames = /^(localhost|127(\.\d+){3}|\[?::1\]?|0\.0\.0\.0)$/i;

/** The address under which others open this product: the one that is set, else the one in the address bar; null where that
 *  leads nowhere but to this machine.
 *  @param publicUrl what the server was told (`LIANCHI_PUBLIC_URL`) */
export function publicOrigin(
  publicUrl: string | null,
  here: Pick<Location, "origin" | "hostname">,
): string | null {
  if (publicUrl !== null) return publicUrl;
  return ownNames.test(here.hostname) ? null : here.origin;
}
