// Runs before the first paint, so that a dark page is never light for a moment. Inline scripts are forbidden by the
// content security policy, hence a file of its own.
(() => {
  // zod compiles its readers with `new Function` when it may; the policy would report the attempt. Set here, because
  // schemas are made in whichever chunk comes first.
  globalThis.__zod_globalConfig = { jitless: true };
  const asked = new URLSearchParams(location.search);
  const theme = asked.get("theme");
  const isDark =
    theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  const page = document.documentElement;
  page.dataset.theme = isDark ? "dark" : "light";
  page.dataset.mantineColorScheme = page.dataset.theme;
  page.lang = asked.get("lang") === "en" ? "en" : "zh-CN";
})();
