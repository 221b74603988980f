import { boolean, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from '../platform/db/columns.ts';
import { priorityCases } from '../priority-cases/priority-cases.tables.ts';
import type { Caller, IsSafe, PersonInNeed } from './emergencies.api.ts';
import type { EmergencyState } from './emergency.ts';

/** `status` repeats what `state` says, for lists and indexes. */
export const emergencies = pgTable(
  'emergencies',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    wardCode: text('ward_code').notNull(),
    number: text('number').notNull(),
    state: jsonb('state').$type<EmergencyState>().notNull(),
    status: text('status').$type<EmergencyState['status']>().notNull(),
    caseId: uuid('case_id').references(() => priorityCases.id),
    caller: jsonb('caller').$type<Caller>().notNull(),
    callerPhone: text('caller_phone'),
    person: jsonb('person').$type<PersonInNeed>().notNull(),
    personLocation: text('person_location'),
    personIsSafe: text('person_is_safe').$type<IsSafe>().notNull(),
    situation: text('situation').notNull(),
    isAbuseSuspected: boolean('is_abuse_suspected').notNull(),
    calledAt: instant('called_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    receivedBy: uuid('received_by').notNull(),
    version: integer('version').notNull(),
    closedAt: instant('closed_at'),
  },
  (t) => [
    unique('emergencies_number').on(t.baseId, t.number),
    index('emergencies_running').on(t.baseId, t.closedAt, t.receivedAt),
    index('emergencies_case').on(t.caseId),
    index('emergencies_caller').on(t.baseId, t.callerPhone),
  ],
);

/** The 緊急対応記録票: only added to; a correction is an addition. */
export const emergencyEntries = pgTable(
  'emergency_entries',
  {
    id: id().primaryKey(),
    baseId: uuid('base_id').notNull(),
    emergencyId: uuid('emergency_id')
      .notNull()
      .references(() => emergencies.id),
    at: instant('at').notNull(),
    kind: text('kind').notNull(),
    byUser: uuid('by_user'),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [index('emergency_entries_emergency').on(t.emergencyId, t.at)],
);

export const emergencyCounters = pgTable(
  'emergency_counters',
  {
    baseId: uuid('base_id').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    last: integer('last').notNull(),
  },
  (t) => [unique('emergency_counters_year').on(t.baseId, t.fiscalYear)],
);
