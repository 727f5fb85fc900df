// What the suites need from the system: Chromium, a Chinese font, PostgreSQL, and LibreOffice with pdftotext to open office files with.
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

// Sheets, slides and texts: each is a package of its own, and the smaller variants are not in every release.
const office = [
  ["libreoffice-calc", "libsclo.so"],
  ["libreoffice-impress", "libsdlo.so"],
  ["libreoffice-writer", "libswlo.so"],
];
const missingOffice = () =>
  office
    .filter(([, library]) => !existsSync(`/usr/lib/libreoffice/program/${library}`))
    .map(([name]) => name);

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
    ...(existsSync("/usr/bin/pdftotext") ? [] : ["poppler-utils"]),
  ];
  if (missing.length === 0 && missingOffice().length === 0) return;
  const hasApt = spawnSync("sh", ["-c", "command -v apt-get"], { stdio: "ignore" }).status === 0;
  const canInstall = isRoot && hasApt;
  const left = missing.length > 0 && !(canInstall && debian(missing)) ? missing : [];
  const names = missingOffice();
  if (names.length > 0 && canInstall && !debian(names.map((name) => `${name}-nogui`))) debian(names);
  const absent = [...left, ...missingOffice()];
  if (absent.length > 0)
    console.log(`Not installed, so the suites that need it say so: ${absent.join(", ")}`);
}
