/** A stretch of a source's body, untouched, in UTF-16 code units: `body.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}
