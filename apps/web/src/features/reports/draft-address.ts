import { ReportSettings } from "@lianchi/domain";
import { z } from "zod";

const { leftOut, blockOrder, style, official } = ReportSettings.shape;
/** Some settings: a default must not stand in for what is not said. */
const SomeSettings = ReportSettings.extend({
  leftOut: leftOut.unwrap(),
  blockOrder: blockOrder.unwrap(),
  style: style.unwrap(),
  official: official.unwrap(),
}).partial();

/** What an address carries of a report that nobody saved: what differs from the report or template that it rests on. */
const Draft = z.object({
  /** The named report or template, see `draftKey`. */
  of: z.string().max(100),
  /** The version of the named report that was opened; 0 of a template. */
  version: z.int().min(0),
  settings: SomeSettings,
});
export type AddressedDraft = Readonly<z.infer<typeof Draft>>;

/** Longer ones no server takes. */
const longest = 12_000;

/** Settings that an address has a place of their own for. */
const ownPlace: readonly string[] = ["asOf", "template"];

/** What of some settings differs from others. */
export function differing(settings: ReportSettings, base: ReportSettings): AddressedDraft["settings"] {
  const own = new Map<string, unknown>(Object.entries(base));
  const entries = Object.entries(settings).filter(
    ([name, value]) => !ownPlace.includes(name) && JSON.stringify(value) !== JSON.stringify(own.get(name)),
  );
  return SomeSettings.parse(Object.fromEntries(entries));
}

const encoded = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function decoded(text: string): string {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}

/** The settings of a draft over those that it rests on. */
export const settingsOf = ({ settings }: AddressedDraft, base: ReportSettings): ReportSettings =>
  ReportSettings.parse({ ...base, ...settings });

/** A draft as part of an address; undefined where nothing differs. Texts that are too long for one stay behind. */
export function draftText(draft: AddressedDraft): string | undefined {
  const { edited, ...others } = draft.settings;
  if (edited === undefined && Object.keys(others).length === 0) return undefined;
  const whole = encoded(JSON.stringify(draft));
  if (whole.length <= longest) return whole;
  const rest = encoded(JSON.stringify({ ...draft, settings: others }));
  return Object.keys(others).length === 0 || rest.length > longest ? undefined : rest;
}

/** The draft of an address; null where there is none that can be read. */
export function readDraft(text: string | undefined): AddressedDraft | null {
  if (text === undefined) return null;
  try {
    const read = Draft.safeParse(JSON.parse(decoded(text)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
