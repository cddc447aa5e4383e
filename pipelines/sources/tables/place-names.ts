import type { RegisteredArea } from '../../registers/areas.ts'

/** The places of the register, by every code and name that a table may call them. */
export class PlaceNames {
  private readonly codes = new Map<string, string>()

  constructor(areas: readonly RegisteredArea[]) {
    // A länsdel of one kommun is called as the kommun is: what lies lowest is what a table means.
    for (const { code, name, short_name, sentence_name, kolada } of areas.toReversed()) {
      for (const word of [code, name, short_name, sentence_name, kolada]) {
        const key = word === null ? '' : fold(word)
        if (key !== '' && !this.codes.has(key)) this.codes.set(key, code)
      }
    }
  }

  /** The code of the place; undefined where none is called so. */
  find(word: string): string | undefined {
    const key = fold(word)
    const bare = key.replace(/ kommun$/, '')
    return (
      this.codes.get(key) ??
      this.codes.get(bare) ??
      this.codes.get(bare.replace(/s$/, '')) ??
      this.byCodeAndName(word)
    )
  }

  /** "1884 Nora" is called by both, when both are of one place. */
  private byCodeAndName(word: string): string | undefined {
    const [, code, name] = /^(\d+)\s+(\D.*)$/.exec(word) ?? []
    if (code === undefined || name === undefined) return undefined
    const found = this.find(code)
    return found !== undefined && found === this.find(name) ? found : undefined
  }
}

/** Without what differs between writers: capitals, and the zeros before a code. */
function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^0+(?=.)/, '')
}
