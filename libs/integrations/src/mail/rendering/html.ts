/** HTML that may be sent: made by {@link html} only. */
export class Html {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

type Value = string | number | Html | readonly Html[] | undefined;

/** Builds HTML; every value is escaped, unless it was itself built here. Lists are joined, undefined leaves nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.reduce((markup, part, index) => markup + show(values[index - 1]) + part));
}

function show(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return String(value);
  if (typeof value === 'object') return value.join('');
  return String(value).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
