/** A span of time on the wire, half-open. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The part of a span that lies in a row or a column of the calendar. */
export interface Piece<S extends Span> {
  readonly span: S;
  /** Where it begins and ends, as shares of the row's length: 0 to 1. */
  readonly start: number;
  readonly end: number;
  /** Whether the span itself begins and ends here, and not in a row before or behind. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** The parts of these spans between two instants (epoch milliseconds), in the order of their beginning. */
export function piecesIn<S extends Span>(
  spans: readonly S[],
  from: number,
  to: number,
): Piece<S>[] {
  return spans
    .map((span) => ({ span, starts: Date.parse(span.from), stops: Date.parse(span.to) }))
    .filter(({ starts, stops }) => starts < to && from < stops)
    .sort((a, b) => a.starts - b.starts)
    .map(({ span, starts, stops }) => ({
      span,
      start: (Math.max(starts, from) - from) / (to - from),
      end: (Math.min(stops, to) - from) / (to - from),
      begins: starts >= from,
      ends: stops <= to,
    }));
}

export const overlaps = (a: Span, b: Span): boolean =>
  Date.parse(a.from) < Date.parse(b.to) && Date.parse(b.from) < Date.parse(a.to);
