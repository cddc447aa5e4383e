/* What is called after somebody, or as somebody could be, and is no person. */

const known = [
  'Maria Ungdom',
  'Mini[- ]?Maria',
  'Lilla Maria',
  'lex (?:Sarah|Maria)',
  'Alfred Nobel',
  'Marte Meo',
  'Liv (?:&|och) Hälsa',
  '(?:Sankta?|S:ta?) \\p{Lu}\\p{L}+'
]

// "Olof Palmes torg", "Karl Johansgatan": places that are called after people.
const calledAfter =
  /(?<!\p{L})(?:\p{Lu}\p{L}+ ){1,2}(?:\p{L}+s (?:gata|väg|torg|park|plats|gränd|plan|skola|gymnasium|sjukhus|stiftelse|minnesfond|fond)(?:en|et|n)?|\p{L}+(?:gatan|vägen|torget|parken|gränd|stigen|skolan|gymnasiet))(?!\p{L})/gu

/** Puts what is surely nobody's name in small letters, each where it stood. */
export class KnownNames {
  private readonly pattern: RegExp

  /** `more` are words that somebody has said are no names. */
  constructor(more: readonly string[] = []) {
    const own = more.map((words) => words.trim().split(/\s+/).map(literal).join('\\s+'))
    this.pattern = new RegExp(`(?<!\\p{L})(?:${[...own, ...known].join('|')})s?(?!\\p{L})`, 'giu')
  }

  pass(text: string): string {
    return text.replace(this.pattern, small).replace(calledAfter, small)
  }
}

function small(words: string): string {
  return words.toLocaleLowerCase('sv')
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
