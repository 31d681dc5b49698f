/** Markup that is safe to show: made by `html`, or vouched for by name through `trustedHtml`. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type Html = Markup;

/** What a template takes: text and numbers are escaped, markup stands as it is, `null` and `false` are left out. */
export type Piece = string | number | Html | null | false | readonly Piece[];

/** `html`<b>${text}</b>`` escapes everything put into it. Attribute values are always quoted. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Markup(strings.reduce((result, string, index) => result + written(pieces[index - 1] ?? null) + string));
}

/** Takes a text as markup. Only for what this folder or the markdown renderer wrote, never for what a person typed. */
export function trustedHtml(text: string): Html {
  return new Markup(text);
}

/** Without the control characters that reorder or hide what is read; line ends and tabs stay. */
export function visible(text: string): string {
  return isClean(text, ESCAPED) ? text : text.replace(UNSEEN, '');
}

/** Controls (C0, C1) and the bidirectional embeddings, overrides and isolates. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

function written(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return escaped(piece);
  return piece instanceof Markup ? piece.toString() : piece.reduce<string>((result, one) => result + written(one), '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return isClean(text, UNTOUCHED) ? text : visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** What there is to do about the first characters: leave them out, or escape them. */
const [UNTOUCHED, ESCAPED, LEFT_OUT] = [0, 1, 2];
const CARE = Uint8Array.from({ length: 0xa0 }, (_, code) => {
  const character = String.fromCharCode(code);
  return character in ENTITIES ? ESCAPED : character.replace(UNSEEN, '') === '' ? LEFT_OUT : UNTOUCHED;
});

/** Whether a text has nothing that is escaped or left out, or only the first: so have most. */
function isClean(text: string, most: number): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < CARE.length ? (CARE[code] ?? LEFT_OUT) > most : code >= 0x202a && code <= 0x2069) return false;
  }
  return true;
}
