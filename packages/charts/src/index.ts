export {
  type ClusterChartId,
  type CountedChartId,
  clusterCharts,
  countedChartIds,
  countedCharts,
  drawClusterChart,
} from "./catalogue/cluster.ts";
export { entryOf } from "./catalogue/entry.ts";
export { type ChartId, chartDrawing, chartIds, drawChart, overviewCharts } from "./catalogue/overview.ts";
export { drawReturns, type ReturnsChartId, returnsChartIds, returnsCharts } from "./catalogue/returns.ts";
export { catalogue } from "./catalogue.ts";
export { expectedHeight, pageOf } from "./chart.ts";
export { sheetDay } from "./cluster/batch-gantt-native.ts";
export type { EarlierDay } from "./cluster/earlier-day.ts";
export { roundGap } from "./cluster/s-curve-shapes.ts";
export { stageChange } from "./cluster/stage-change.ts";
export { withoutKeyMarks } from "./engine/drawing.ts";
export type { NativeChart, NativeSeries } from "./engine/native-chart.ts";
export { colourVariables, type Palette, palettes } from "./engine/palette.ts";
export {
  type AnyChartId,
  type Cell,
  type ChartRecord,
  type ChartTable,
  type Look,
  type NumberKey,
  nativesOf,
  type Picture,
} from "./engine/picture.ts";
export { isFiltered, shareWord } from "./engine/sentences.ts";
export { stillItems } from "./engine/still.ts";
export type { StillItem } from "./engine/still-mark.ts";
export type { MeasureText } from "./engine/still-text.ts";
export { textWidth } from "./engine/text-width.ts";
export { screenFontFamily } from "./engine/type-size.ts";
export { type PageFinding, pageFinding } from "./overview/page-finding.ts";
export { type ClusterProgress, clusterProgressOf } from "./overview/wind-cluster.ts";
export { hurdleFinding } from "./returns/hurdle-finding.ts";
export type { ReturnsData } from "./returns/returns-data.ts";
export { droppedWords } from "./returns/returns-words.ts";
export { moverName, targetName } from "./returns/target-scale.ts";
export { absenceText, citation, roughly } from "./rows/provenance-words.ts";
export { stageOf, stageRows, stageText, technologyText } from "./rows/stage-rows.ts";
export { type Group, groupsOf } from "./site-map/batch-groups.ts";
export { type BatchLabel, batchLabels, type MapBox } from "./site-map/batch-labels.ts";
export {
  cellRadius,
  cellsOf,
  type Extent,
  type SiteCells,
} from "./site-map/cells.ts";
export { boxOf, siteAt, sitesInside, sitesInView } from "./site-map/choose-sites.ts";
export { type ShownPlace, shownPlaces } from "./site-map/edge-places.ts";
export { graticule, scaleBar } from "./site-map/graticule.ts";
export { approvalText } from "./site-map/map-corners.ts";
export type { FarSites, ManySites, MapGround, Ring, SiteColumns, SiteMapData } from "./site-map/map-data.ts";
export { farSites, frameOf, withFarSites } from "./site-map/map-frame.ts";
export { illustrativeOutside, outsideNote } from "./site-map/outside.ts";
export {
  fitView,
  type MapView,
  moved,
  type Spot,
  toPixel,
  toPosition,
  viewBounds,
  zoomed,
} from "./site-map/projection.ts";
export { siteMap } from "./site-map/site-map.ts";
export { edgeOf } from "./site-map/site-map-shapes.ts";
