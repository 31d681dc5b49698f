import { type Candidate, inputIn, notesOf, type Said } from './candidates.ts';
import type { Collecting } from './collecting.ts';
import { undecorated } from './decoration.ts';
import { plainOf } from './inline.ts';
import type { Block } from './markdown.ts';
import type { Plain } from './plain.ts';
import type { Span } from './text.ts';

/** A list that markdown does not know: `①`, `・`, `•`, `(1)`, `1\\.`, `1 -` before each line. */
const TYPED_BULLET = /^(?:[①-⑳]|[・•●○◦▪■□▶►▷◆◇※ㆍ‧]\s?(?=\S)|\(\d{1,2}\)\s|\d{1,2}(?:[.)]\s|[、．]|\s?[-–—:]\s))/u;

/**
 * Goals that stand in paragraphs: lines with bullets or marks of their own, or paragraphs that begin with the goal in
 * bold. Fewer than `least` are prose.
 */
export function fromParagraphs(
  from: Collecting,
  body: readonly Block[],
  group: Said | null,
  least = 2,
): readonly Candidate[] {
  const lines = linesOf(from, body, group);
  if (lines.length >= 2) return lines;
  const bold = boldOf(from, body, group);
  return bold.length >= least ? bold : [];
}

/** How long a quoted goal may be, in UTF-16 units. */
const LONGEST_QUOTED = 240;

/** Goals in block quotes, each with the answer of today below it: `> Read more`, `I did.`; one alone is a citation. */
export function fromQuotes({ text }: Collecting, body: readonly Block[], said: Said | null): readonly Candidate[] {
  const starts = body.flatMap((block, index) => {
    const answer = body[index + 1];
    const answered = answer?.kind === 'paragraph' && answer.quoted !== true;
    return block.kind === 'paragraph' && block.quoted && answered ? [{ block, index }] : [];
  });
  const quotes = body.filter((block) => block.kind === 'paragraph' && block.quoted).length;
  if (starts.length < 2 || starts.length < quotes) return [];
  return starts.flatMap(({ block, index }, order) => {
    const [line] = block.content;
    if (line === undefined || block.span.end - block.span.start > LONGEST_QUOTED) return [];
    const story = body.slice(index + 1, starts[order + 1]?.index ?? body.length);
    const until = story.at(-1)?.span.end ?? block.span.end;
    const span = { start: block.span.start, end: until };
    const words = { start: line.start, end: block.content.at(-1)?.end ?? line.end };
    const notes = story.flatMap((one) => notesOf(text, one));
    return [candidate(plainOf(text, block.content), words, span, notes, said)];
  });
}

function linesOf({ text, words }: Collecting, body: readonly Block[], said: Said | null): readonly Candidate[] {
  return body.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const lines = block.content.map((line) => {
      const plain = plainOf(text, [line]);
      const bullet = TYPED_BULLET.exec(plain.text)?.[0].length ?? 0;
      const marked = words.emojiBefore(plain.text) ?? words.emojiBehind(plain.text);
      const input = inputIn(text, line);
      const begins = (bullet > 0 || marked !== null || input !== null) && /\p{L}/u.test(plain.text);
      return { line, plain, bullet, input, begins };
    });
    const starts = lines.flatMap(({ begins }, index) => (begins ? [index] : []));
    return starts.flatMap((start, index) => {
      const [own, ...below] = lines.slice(start, starts[index + 1]);
      if (own === undefined) return [];
      const notes = below.map(({ plain, line }) => ({ plain, block: line }));
      const until = below.at(-1)?.line.end ?? own.line.end;
      return [
        candidate(
          own.plain.from(own.bullet),
          own.line,
          { start: own.line.start, end: until },
          notes,
          said ?? own.input,
        ),
      ];
    });
  });
}

function boldOf({ text, words }: Collecting, body: readonly Block[], said: Said | null): readonly Candidate[] {
  return body.flatMap((block, index): readonly Candidate[] => {
    const first = block.kind === 'paragraph' ? block.content[0] : undefined;
    if (block.kind !== 'paragraph' || first === undefined) return [];
    const plain = undecorated(plainOf(text, [first]), words);
    // `**Read more (nearly).** 20 books`: the sentence ends in bold.
    const closed = /[.:!?。：！？]$/u.test(plain.text.slice(0, plain.boldEnd));
    if (
      plain.boldEnd === 0 ||
      (!closed &&
        !/^\s*(?:$|[:：.—–-]|->|→|=>|[(（]|\s\p{Lu}|\p{Extended_Pictographic})/u.test(plain.text.slice(plain.boldEnd)))
    )
      return [];
    const until = body.findIndex(
      (later, at) => at > index && later.kind === 'paragraph' && startsBold(text, later.content),
    );
    const story = body.slice(index + 1, until < 0 ? body.length : until);
    const below = block.content.slice(1).map((line) => ({ plain: plainOf(text, [line]), block: line }));
    const notes = [...below, ...story.flatMap((one) => notesOf(text, one))];
    const end = story.at(-1)?.span.end ?? block.span.end;
    return [candidate(plain, first, { start: block.span.start, end }, notes, said)];
  });
}

function startsBold(text: string, content: readonly Span[]): boolean {
  const start = content[0]?.start ?? 0;
  return text.startsWith('**', start) || text.startsWith('__', start);
}

function candidate(plain: Plain, line: Span, block: Span, notes: Candidate['notes'], said: Said | null): Candidate {
  return { form: 'paragraph', plain, line, block, notes, said, story: false };
}
