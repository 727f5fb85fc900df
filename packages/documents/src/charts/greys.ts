import { palettes } from "@lianchi/charts";

const { technology } = palettes.light;

/** Greys of technologies stand further apart than their colours would: patterns come on top of them. */
const chosen: Readonly<Record<string, string>> = {
  [technology.wind.toLowerCase()]: "#5E5E5E",
  [technology.solar.toLowerCase()]: "#B8B8B8",
  [technology.biomass.toLowerCase()]: "#8C8C8C",
  [technology.hydro.toLowerCase()]: "#303030",
};

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encoded = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

/** Relative luminance of a colour, from 0 to 1. */
export function luminance(colour: string): number {
  const part = (at: number) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** The grey that is as light as a colour. @param colour six digits @example greyOf("#2B7A9B") // "#5E5E5E" */
export function greyOf(colour: string): string {
  const known = chosen[colour.toLowerCase()];
  if (known !== undefined) return known;
  const level = Math.round(encoded(luminance(colour)) * 255)
    .toString(16)
    .padStart(2, "0");
  return `#${level}${level}${level}`.toUpperCase();
}

/** An SVG of ours without colour. */
export function inGreys(svg: string): string {
  return svg
    .replace(
      /(fill|stroke)="(#[0-9a-f]{6})"/gi,
      (_, name: string, colour: string) => `${name}="${greyOf(colour)}"`,
    )
    .replace(
      /(fill|stroke)="rgb\((\d{1,3}),\s?(\d{1,3}),\s?(\d{1,3})\)"/gi,
      (_, name: string, ...parts: string[]) =>
        `${name}="${greyOf(
          `#${parts
            .slice(0, 3)
            .map((part) => Number(part).toString(16).padStart(2, "0"))
            .join("")}`,
        )}"`,
    );
}
