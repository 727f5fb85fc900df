import { describe, expect, it } from "vitest";
import { shareStream } from "./shared-stream.ts";
import type { Heard } from "./stream.ts";

function line() {
  const open: ((heard: Heard) => void)[] = [];
  let opened = 0;
  const shared = shareStream((hear) => {
    opened += 1;
    open.push(hear);
    return () => open.splice(open.indexOf(hear), 1);
  });
  return {
    shared,
    say: (version: number) => {
      for (const hear of open) hear({ state: "live", version });
    },
    streams: () => open.length,
    opened: () => opened,
  };
}

const tab = () => {
  const heard: (number | null)[] = [];
  return { heard, tell: ({ version }: Heard) => void heard.push(version) };
};

describe("a stream shared by tabs", () => {
  it("is opened once for any number of visible tabs and tells each of them", () => {
    const { shared, say, streams } = line();
    const tabs = [tab(), tab(), tab()];
    for (const one of tabs) shared.report(one, "visible");
    say(7);
    expect(streams()).toBe(1);
    expect(tabs.map(({ heard }) => heard)).toEqual([[7], [7], [7]]);
  });

  it("tells a tab that comes later what is known already", () => {
    const { shared, say } = line();
    shared.report(tab(), "visible");
    say(7);
    const late = tab();
    shared.report(late, "visible");
    expect(late.heard).toEqual([7]);
  });

  it("is closed when the last tab is hidden or gone, and opened anew without old news", () => {
    const { shared, say, streams, opened } = line();
    const [one, two] = [tab(), tab()];
    shared.report(one, "visible");
    shared.report(two, "visible");
    say(7);
    shared.report(one, "hidden");
    expect(streams()).toBe(1);
    shared.report(two, "gone");
    expect(streams()).toBe(0);
    shared.report(one, "visible");
    expect(opened()).toBe(2);
    expect(one.heard).toEqual([7]);
    say(8);
    expect(one.heard).toEqual([7, 8]);
  });
});
