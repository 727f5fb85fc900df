import { SubjectId } from "../ids.ts";
import type { SubjectFields } from "../subject.ts";

export const heping = SubjectId.parse("heping-wind");
export const lingyun = SubjectId.parse("lingyun-pv");
export const erlongshan = SubjectId.parse("erlongshan-biomass");
export const shankou = SubjectId.parse("shankou-hydro");
export const windCluster = SubjectId.parse("wudalianchi-wind-cluster");
export const agreements = SubjectId.parse("green-energy-agreements");

/** What the opening facts are about, in our own words. */
export const subjects: readonly SubjectFields[] = [
  {
    id: heping,
    kind: "project",
    name: { zh: "中广核五大连池和平风电", en: "CGN Wudalianchi Heping wind farm" },
    shortName: { zh: "和平风电", en: "Heping wind" },
    technology: "wind",
    location: null,
    note: {
      zh: "报道时正在吊装风机；是否属于 614 个规划点位，报道未说明。",
      en: "Turbines were being erected when reported; whether it is part of the 614 planned sites is not said.",
    },
  },
  {
    id: lingyun,
    kind: "project",
    name: { zh: "凌运能源分布式光伏", en: "Lingyun Energy distributed PV" },
    shortName: { zh: "凌运光伏", en: "Lingyun PV" },
    technology: "solar",
    location: null,
    note: null,
  },
  {
    id: erlongshan,
    kind: "project",
    name: { zh: "二龙山农场生物质发电", en: "Erlongshan Farm biomass power" },
    shortName: { zh: "二龙山生物质", en: "Erlongshan biomass" },
    technology: "biomass",
    location: { zh: "二龙山农场", en: "Erlongshan Farm" },
    note: null,
  },
  {
    id: shankou,
    kind: "project",
    name: { zh: "山口水电厂", en: "Shankou hydropower plant" },
    shortName: { zh: "山口水电", en: "Shankou hydro" },
    technology: "hydro",
    location: null,
    note: { zh: "增效扩容改造已完成。", en: "Its refurbishment for efficiency and capacity is done." },
  },
  {
    id: windCluster,
    kind: "cluster",
    name: { zh: "五大连池规划风电集群", en: "Wudalianchi planned wind cluster" },
    shortName: { zh: "规划风电集群", en: "Wind cluster" },
    technology: "wind",
    location: { zh: "五大连池市", en: "Wudalianchi City" },
    note: {
      zh: "点位由全市中尺度风资源模拟选出，已避开敏感用地；坐标未报道。",
      en: "Sites were chosen from a mesoscale wind simulation of the whole city, leaving out sensitive land; their coordinates are not reported.",
    },
  },
  {
    id: agreements,
    kind: "agreement",
    name: { zh: "绿色能源框架协议", en: "Green-energy framework agreements" },
    shortName: { zh: "签约意向", en: "Agreements" },
    technology: null,
    location: { zh: "五大连池市", en: "Wudalianchi City" },
    note: {
      zh: "框架意向，不计入投资；各协议的金额与项目未逐一报道。",
      en: "Framework intent, never added to investment; the single agreements are not reported.",
    },
  },
];
