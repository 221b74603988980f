import { sql } from 'drizzle-orm';
import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** An instant, read and written as a JavaScript Date. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A time-ordered id made by the database. */
export const id = (name = 'id') => uuid(name).default(sql`uuidv7()`);

/** A half-open range of instants; `to` null is without end. */
export interface Span {
  from: Date;
  to: Date | null;
}

export const span = customType<{ data: Span; driverData: string }>({
  dataType: () => 'tstzrange',
  toDriver: ({ from, to }) => `[${from.toISOString()},${to === null ? '' : to.toISOString()})`,
  fromDriver: (text) => {
    const [from, to] = text.slice(1, -1).split(',');
    const instantOf = (part: string | undefined) =>
      part
        ? new Date(
            part
              .replaceAll('"', '')
              .replace(' ', 'T')
              .replace(/([+-]\d\d)$/, '$1:00'),
          )
        : null;
    return { from: instantOf(from) ?? new Date(0), to: instantOf(to) };
  },
});

export const xid8 = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
