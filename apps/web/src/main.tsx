import "./app/tokens.css";
import "./app/ground.css";
import "./app/first-shell.css";

// The parts of the page are fetched side by side, not one when another has run; the drawing part, the largest, only once
// the shell is on screen, so that it does not stand in its way.
void import("./start.tsx");
if (location.pathname === "/") {
  void import("./features/overview/OverviewPage.tsx");
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName("first-contentful-paint").length === 0) return;
    observer.disconnect();
    void import("./charts/Drawing.tsx");
  }).observe({ type: "paint", buffered: true });
}
