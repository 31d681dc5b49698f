/** A stretch of a document's own text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text as markdown-it counts them: `\n`, `\r\n` and a lone `\r` each end a line. */
export interface Lines {
  readonly count: number;
  /** Offset of the first character of a line; lines count from 0. */
  start(line: number): number;
  /** Offset behind the last character of a line, before its line end. */
  end(line: number): number;
  /** The line that holds an offset. */
  at(offset: number): number;
}

const LINE_END = /\r\n?|\n/g;

export function linesOf(text: string): Lines {
  const { starts, ends } = text.includes('\r') ? split(text) : splitAtFeeds(text);
  return {
    count: starts.length,
    start: (line) => starts[line] ?? text.length,
    end: (line) => ends[line] ?? text.length,
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function split(text: string): Places {
  const starts = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(LINE_END)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);
  return { starts, ends };
}

/** The same for a text whose lines all end with `\n`, as nearly all do. */
function splitAtFeeds(text: string): Places {
  const starts = [0];
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    ends.push(at);
    starts.push(at + 1);
  }
  ends.push(text.length);
  return { starts, ends };
}

export type LineEnd = '\n' | '\r\n' | '\r';

/** The line end that most lines of a text have; `\n` where it has none. */
export function lineEndOf(text: string): LineEnd {
  const counts = { '\n': 0, '\r\n': 0, '\r': 0 };
  for (const [end] of text.matchAll(LINE_END)) counts[end as LineEnd]++;
  if (counts['\r\n'] > counts['\n'] && counts['\r\n'] >= counts['\r']) return '\r\n';
  return counts['\r'] > counts['\n'] ? '\r' : '\n';
}

export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
