import { asHouse, type Tx } from '../platform/db/tx.ts';
import { Refused } from '../platform/problem.ts';
import { DAY_MS } from '../platform/text/tokyo-day.ts';
import * as store from './figures.store.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { FiguresRange, FiguresView } from './readiness.api.ts';
import { readinessProblems } from './readiness.problems.ts';

const usualDays = 30;
const mostDays = 400;

/** How long people waited for a human. Throws figures-range-wrong. */
export async function readFigures(tx: Tx, range: FiguresRange): Promise<FiguresView> {
  const to = range.to === undefined ? tx.now : new Date(range.to);
  const from = range.from === undefined ? daysBefore(to, usualDays) : new Date(range.from);
  if (from >= to || from < daysBefore(to, mostDays))
    throw new Refused(readinessProblems['figures-range-wrong']());
  const figures = await asHouse(tx, () => figuresBetween(tx, from, to));
  return { from: from.toISOString(), to: to.toISOString(), ...figures };
}

/** Of the last 30 days; in a job's step without a base, of all bases together. */
export function usualFigures(tx: Tx): Promise<Figures> {
  return figuresBetween(tx, daysBefore(tx.now, usualDays), tx.now);
}

async function figuresBetween(tx: Tx, from: Date, to: Date): Promise<Figures> {
  const calls = await store.callTimes(tx, from, to);
  return figuresOf(calls, await store.pageTimes(tx, from, to));
}

function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * DAY_MS);
}
