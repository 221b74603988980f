export interface Point {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth (IUGG), km. */
const earthKm = 6371.0088;

/** Great-circle distance in km, rounded to 0.1: the order must not hang on the last bit of a sine. */
export function kmBetween(a: Point, b: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(rad(degrees) / 2) ** 2;
  const h =
    half(b.latitude - a.latitude) +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * half(b.longitude - a.longitude);
  return Math.round(2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h))) * 10) / 10;
}

/**
 * The middle of each ward of Sendai: medians of the coordinates of its towns (Geolonia 住所データ,
 * CC BY 4.0). Used where the place of the person has no coordinates.
 */
const WARD_CENTRES: Readonly<Record<string, Point>> = {
  '04101': { latitude: 38.2788, longitude: 140.8004 },
  '04102': { latitude: 38.2731, longitude: 140.9537 },
  '04103': { latitude: 38.2294, longitude: 140.9395 },
  '04104': { latitude: 38.2168, longitude: 140.8584 },
  '04105': { latitude: 38.3259, longitude: 140.847 },
};

/** Null for a ward outside the city: travel is then unknown for every facility. */
export function centreOfWard(wardCode: string): Point | null {
  return WARD_CENTRES[wardCode] ?? null;
}
