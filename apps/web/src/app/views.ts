import {
  IconAlertTriangle,
  IconBooks,
  IconChartLine,
  IconDatabaseImport,
  IconFileText,
  IconHelp,
  IconHistory,
  IconLayoutDashboard,
  IconListDetails,
  IconMapPin,
} from "@tabler/icons-react";

/** The product's views in the order of the navigation; `group` parts them by a line. */
export const views = [
  { to: "/", word: "overview", icon: IconLayoutDashboard, group: "figures" },
  { to: "/projects", word: "projects", icon: IconListDetails, group: "figures" },
  { to: "/cluster", word: "cluster", icon: IconMapPin, group: "figures" },
  { to: "/returns", word: "returns", icon: IconChartLine, group: "figures" },
  { to: "/reports", word: "reports", icon: IconFileText, group: "figures" },
  { to: "/sources", word: "sources", icon: IconBooks, group: "ground" },
  { to: "/import", word: "import", icon: IconDatabaseImport, group: "ground" },
  { to: "/findings", word: "findings", icon: IconAlertTriangle, group: "ground" },
  { to: "/changes", word: "changes", icon: IconHistory, group: "ground" },
  { to: "/help", word: "help", icon: IconHelp, group: "ground" },
] as const;
