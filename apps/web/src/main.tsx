import "./app/tokens.css";
import "./charts/palette.css";
import "./app/ground.css";
import "./app/first-shell.css";
import { askEarly } from "./api/early.ts";

// The parts of the page are fetched side by side, not one when another has run.
void import("./start.tsx");
// What the page will ask for where the server has not answered it already; with a day or projects of its own it asks by itself.
if (
  document.getElementById("known") === null &&
  location.pathname === "/" &&
  !/[?&](asOf|projects)=/.test(location.search)
)
  askEarly("/trpc/portfolio.overview?input=%7B%7D");
