import type { Page } from "playwright-core";
import type { Grid } from "./line.ts";

/** Goes to another place of the same page's product without loading it anew. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, "", to), address);
}

/** All words of a page, and those that only a screen reader says. */
export const wordsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const main = document.querySelector<HTMLElement>("main") ?? document.body;
    const spoken = [...main.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label"));
    return [main.innerText, ...spoken.filter((text) => text !== null)];
  });

/** A text of a drawing, where it stands. */
export type Placed = { readonly text: string; readonly right: number; readonly middle: number };

export type ShownChart = {
  readonly title: string;
  readonly subtitle: string;
  readonly foot: string;
  readonly spoken: string;
  /** Texts that stand at one height, from left to right; a table of the page in place of a drawing, by its rows. */
  readonly rows: readonly string[];
  readonly texts: readonly Placed[];
};

/** A figure of a page as it is drawn. */
export const chartOn = (page: Page, chart: string): Promise<ShownChart | null> =>
  page.evaluate((id) => {
    const section = document.querySelector<HTMLElement>(`section[id="${id}"]`);
    if (section === null) return null;
    const wordsOf = (selector: string) =>
      [...section.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.trim()).join(" ");
    const boxes = [...section.querySelectorAll("svg text")].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { text: (text.textContent ?? "").trim(), left, right, middle: (top + bottom) / 2 };
    });
    const byHeight = new Map<number, typeof boxes>();
    for (const box of boxes) {
      const at = [...byHeight.keys()].find((known) => Math.abs(known - box.middle) < 4) ?? box.middle;
      byHeight.set(at, [...(byHeight.get(at) ?? []), box]);
    }
    const drawn = [...byHeight.values()].map((row) =>
      row
        .toSorted((one, other) => one.left - other.left)
        .map(({ text }) => text)
        .join(" "),
    );
    const listed = [...section.querySelectorAll("tbody tr")].map((row) =>
      [...row.querySelectorAll<HTMLElement>("td, th")].map(({ innerText }) => innerText.trim()).join(" "),
    );
    return {
      title: wordsOf("h2"),
      subtitle: wordsOf(":scope > p"),
      foot: wordsOf(":scope > div:last-child > p"),
      spoken: section.querySelector('[role="img"]')?.getAttribute("aria-label") ?? "",
      rows: [...drawn, ...listed],
      texts: boxes.map(({ text, right, middle }) => ({ text, right, middle })),
    };
  }, chart);

/** Rows of the first table within, its cells without the marks of basis and without what only screen readers say. */
export const tableOn = (page: Page, within: string): Promise<Grid> =>
  page.evaluate((selector) => {
    const table = document.querySelector(selector)?.querySelector("table");
    const cellText = (cell: Element) => {
      const copy = cell.cloneNode(true);
      if (!(copy instanceof Element)) return "";
      for (const aside of copy.querySelectorAll(".unseen, [title] > [aria-hidden], [aria-hidden]"))
        aside.remove();
      return (copy.textContent ?? "").trim();
    };
    return [...(table?.querySelectorAll("tr") ?? [])].map((row) => [...row.children].map(cellText));
  }, within);

export type ShownTile = {
  readonly label: string;
  readonly value: string;
  /** Coverage and what stands beside it. */
  readonly under: readonly string[];
};

const parts = { label: '[class*="label"]', value: '[class*="value"]', under: '[class*="under"]' } as const;

/** The tiles at the head of a page. */
export const tilesOn = (page: Page): Promise<readonly ShownTile[]> =>
  page.evaluate(({ label, value, under }) => {
    const wordsOf = (tile: Element, selector: string) =>
      tile
        .querySelector<HTMLElement>(selector)
        ?.innerText.replace(/\s*\n\s*/g, "\n")
        .trim() ?? "";
    return [...document.querySelectorAll("main ul[data-tiles] > li")].map((tile) => ({
      label: wordsOf(tile, label),
      value: wordsOf(tile, value),
      under: wordsOf(tile, under).split("\n"),
    }));
  }, parts);
