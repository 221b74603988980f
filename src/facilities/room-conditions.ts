import type { Hours } from './admission-hours.ts';
import type { AcceptanceConditions } from './conditions.api.ts';
import type { RoomRow } from './room-rows.ts';

/**
 * What the list of rooms says of a facility as a whole, for facilities that have not stated their
 * conditions themselves. Medical care is told apart by room, so the facility's is all of it; in
 * everything else the most careful row counts. What the list does not hold stays unknown.
 */
export function conditionsOf(rows: readonly RoomRow[]): AcceptanceConditions {
  const care = rows.flatMap((row) => row.medicalCare ?? []);
  const hours = rows.map((row) => row.admissionHours);
  return {
    medicalCare: rows.every((row) => row.medicalCare === null) ? null : [...new Set(care)].sort(),
    behaviourMax: rows.some((row) => row.behaviourMax === null)
      ? null
      : Math.min(...rows.map((row) => row.behaviourMax ?? 0)),
    wheelchair: rows.some((row) => row.isWheelchairAccessible),
    sex: null,
    minAge: bound(
      rows.map((row) => row.minAge),
      Math.max,
    ),
    maxAge: bound(
      rows.map((row) => row.maxAge),
      Math.min,
    ),
    children: all(rows.map((row) => row.children)),
    nightStaff: all(rows.map((row) => (row.nightStaff === null ? null : row.nightStaff > 0))),
    nurse: all(rows.map((row) => row.nurse)),
    // Rooms of one house with different hours: the file cannot be turned into one word.
    admissionHours: hours.every((it) => isSameHours(it, hours[0] ?? null))
      ? (hours[0] ?? null)
      : null,
    trialStayRequired: some(rows.map((row) => row.trialStayRequired)),
    infection: all(rows.map((row) => row.infection)),
    transport: all(rows.map((row) => row.transport)),
  };
}

function isSameHours(a: Hours | null, b: Hours | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

function bound(
  values: readonly (number | null)[],
  strictest: (...numbers: number[]) => number,
): number | null {
  const stated = values.filter((value) => value !== null);
  return stated.length === 0 ? null : strictest(...stated);
}

/** True where every row says so, false where one denies it, else unknown. */
function all(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

/** True where one row says so, false where every row denies it, else unknown. */
function some(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}
