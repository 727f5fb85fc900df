import { z } from "zod";
import { RecordedBasis } from "../schemas/basis.ts";

/** The systems in which a position may come. `CGCS2000` is taken as WGS 84; `GCJ02` is the shifted system of Chinese web
 *  maps; `CGCS2000-3deg` are Gauss–Krüger coordinates in zones of three degrees [m]. */
export const coordinateSystems = ["WGS84", "CGCS2000", "GCJ02", "CGCS2000-3deg"] as const;
export const CoordinateSystem = z.enum(coordinateSystems);
export type CoordinateSystem = z.infer<typeof CoordinateSystem>;

export const coordinateSystemName: Readonly<Record<CoordinateSystem, string>> = {
  WGS84: "WGS 84",
  CGCS2000: "CGCS2000",
  GCJ02: "GCJ-02",
  "CGCS2000-3deg": "CGCS2000 3°",
};

/** Where a site stands: WGS 84 degrees, with the system and the numbers as they came. `given` null: they came as they are. */
export const Position = z.object({
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  system: CoordinateSystem,
  given: z.tuple([z.number(), z.number()]).nullable(),
  basis: RecordedBasis,
});
export type Position = Readonly<z.infer<typeof Position>>;
