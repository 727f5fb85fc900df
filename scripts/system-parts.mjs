// What the suites need from the system: Chromium, a Chinese font, PostgreSQL, and LibreOffice with pdftotext to open reports.
// Installed from Debian when root and absent.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const fonts = [
  "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
  "/usr/share/fonts/opentype/noto/NotoSansCJK-Medium.ttc",
];
const postgres = () =>
  spawnSync("sh", ["-c", "ls /usr/lib/postgresql/*/bin/postgres || command -v postgres"], { stdio: "ignore" })
    .status === 0;

const has = (command) => spawnSync("sh", ["-c", `command -v ${command}`], { stdio: "ignore" }).status === 0;

function debian(packages) {
  console.log(`Installing from Debian: ${packages.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  return (
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
      stdio: "inherit",
      env,
    }).status === 0
  );
}

export function ensureSystemParts() {
  const isRoot = process.getuid?.() === 0;
  const missing = [
    ...(browsers.some((file) => existsSync(file)) ? [] : ["chromium"]),
    ...(fonts.some((file) => existsSync(file)) ? [] : ["fonts-noto-cjk"]),
    ...(postgres() ? [] : ["postgresql"]),
    ...(has("soffice") ? [] : ["libreoffice-writer", "libreoffice-impress"]),
    ...(has("pdftotext") ? [] : ["poppler-utils"]),
  ];
  if (missing.length === 0) return;
  const hasApt = spawnSync("sh", ["-c", "command -v apt-get"], { stdio: "ignore" }).status === 0;
  if (isRoot && hasApt && debian(missing)) return;
  console.log(`Not installed, so the suites that need it say so: ${missing.join(", ")}`);
}
