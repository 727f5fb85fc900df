import { inBoth } from "./words.ts";

/** What is asked of each field of a site's form, told when it cannot be read. */
export const siteFieldWords = inBoth(
  {
    name: "名称最多 120 个字，不能有换行。",
    ratingMw: "请填大于 0、不超过 50 的数字，例如 6.25。",
    ratingBasis: "请选择口径。",
    model: "机型最多 120 个字。",
    hubHeightM: "请填大于 0、不超过 400 的数字。",
    rotorDiameterM: "请填大于 0、不超过 400 的数字。",
    lat: "请填 −90 到 90 之间的数字；经纬度要么都填，要么都空。",
    lon: "请填 −180 到 180 之间的数字；经纬度要么都填，要么都空。",
    positionBasis: "请选择口径。",
    batch: "批次最多 40 个字。",
    projectId: "请选择项目。",
    note: "说明最多 500 个字，不能有换行。",
    links: "每行写名称和网址，网址以 http:// 或 https:// 开头，最多 10 行。",
  },
  {
    name: "At most 120 characters on one line.",
    ratingMw: "Enter a number above 0 and up to 50, for instance 6.25.",
    ratingBasis: "Choose a basis.",
    model: "At most 120 characters.",
    hubHeightM: "Enter a number above 0 and up to 400.",
    rotorDiameterM: "Enter a number above 0 and up to 400.",
    lat: "Enter a number from −90 to 90; latitude and longitude go together.",
    lon: "Enter a number from −180 to 180; latitude and longitude go together.",
    positionBasis: "Choose a basis.",
    batch: "At most 40 characters.",
    projectId: "Choose a project.",
    note: "At most 500 characters on one line.",
    links: "A title and an address a line; addresses begin with http:// or https://. At most 10 lines.",
  },
);
