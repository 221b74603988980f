/** A half-open range of instants as the wire and stored inputs write it: RFC 3339, null: no end. */
export interface WrittenSpan {
  from: string;
  to: string | null;
}
