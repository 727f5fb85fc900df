import "./app/tokens.css";
import "./app/ground.css";

// The parts of the page are fetched side by side, not one when another has run.
void import("./start.tsx");
if (location.pathname === "/") {
  void import("./features/overview/OverviewPage.tsx");
  void import("./charts/Drawing.tsx");
}
