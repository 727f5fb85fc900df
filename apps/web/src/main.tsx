import "./app/tokens.css";
import "./app/ground.css";
import "./app/first-shell.css";
import { askEarly } from "./api/early.ts";

// The parts of the page are fetched side by side, not one when another has run; the drawing part, the largest, only once
// the shell is on screen, so that it does not stand in its way.
void import("./start.tsx");
if (location.pathname === "/") {
  // What the page will ask for; with a day or projects of its own it asks by itself.
  if (!/[?&](asOf|projects)=/.test(location.search)) askEarly("/trpc/portfolio.overview?input=%7B%7D");
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName("first-contentful-paint").length === 0) return;
    observer.disconnect();
    void import("./charts/Drawing.tsx");
  }).observe({ type: "paint", buffered: true });
}
