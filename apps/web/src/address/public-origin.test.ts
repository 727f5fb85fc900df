import { expect, it } from "vitest";
import { publicOrigin } from "./public-origin.ts";

const here = (url: string) => new URL(url);

it("QR codes carry 127.0.0.1: an address of this machine alone is none for others", () => {
  for (const url of [
    "http://127.0.0.1:4614",
    "http://localhost:4614",
    "http://[::1]:4614",
    "http://127.0.0.2:1",
  ])
    expect(publicOrigin(null, here(url))).toBeNull();
});

it("takes the address that is set, else the one that the reader came by", () => {
  expect(publicOrigin("http://10.1.2.3:4614", here("http://127.0.0.1:4614"))).toBe("http://10.1.2.3:4614");
  expect(publicOrigin(null, here("http://10.1.2.3:4614/sites/W001"))).toBe("http://10.1.2.3:4614");
});
