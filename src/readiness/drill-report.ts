import type { Channel, PageStatus } from '../paging/page.ts';
import { secondsBetween } from './figures.ts';

/** A page of a drill as paging knows it. */
export interface DrillPage {
  userId: string;
  status: PageStatus;
  openedAt: Date;
  answeredBy: Channel | null;
  attempts: readonly { channel: Channel; status: string; sentAt: Date | null }[];
}

export interface ReportedCall {
  userId: string;
  pageStatus: PageStatus;
  firstSentAt: Date | null;
  answeredAt: Date | null;
  answeredBy: Channel | null;
  seconds: number | null;
  attempts: { channel: Channel; status: string; sentAt: Date | null }[];
}

/** Who answered a drill when, and by which way: the quickest first, who has not answered last. */
export function drillReport(
  calls: readonly { userId: string; answeredAt: Date | null }[],
  pages: readonly DrillPage[],
): ReportedCall[] {
  const reported = calls.flatMap(({ userId, answeredAt }) => {
    const page = pages.findLast((it) => it.userId === userId);
    return page === undefined ? [] : [reportOf(page, answeredAt)];
  });
  return reported.sort((a, b) => (a.seconds ?? Infinity) - (b.seconds ?? Infinity) || 0);
}

function reportOf(page: DrillPage, answeredAt: Date | null): ReportedCall {
  const sent = page.attempts
    .filter(({ channel }) => channel !== 'console')
    .flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt.getTime()]));
  return {
    userId: page.userId,
    pageStatus: page.status,
    firstSentAt: sent.length === 0 ? null : new Date(Math.min(...sent)),
    answeredAt,
    answeredBy: answeredAt === null ? null : page.answeredBy,
    seconds: answeredAt === null ? null : secondsBetween(page.openedAt, answeredAt),
    attempts: page.attempts.map(({ channel, status, sentAt }) => ({ channel, status, sentAt })),
  };
}
