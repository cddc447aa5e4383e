import type { RegisteredArea } from '../../registers/areas.ts'

/** Finds the county's places in a text. */
export class PlaceCues {
  private readonly places: { name: string; pattern: RegExp }[]
  private readonly county: string

  constructor(areas: RegisteredArea[]) {
    this.county = areas.find(({ type }) => type === 'lan')?.name ?? ''
    this.places = areas
      .filter(({ type }) => type === 'lansdel' || type === 'kommun')
      .map(({ name, short_name, type }) => ({
        name,
        pattern: placePattern(short_name, name, type)
      }))
  }

  /** The names of the places, each once and as the register has them; the whole county when none is named. */
  find(text: string): string[] {
    // The county and the region bear the name of a kommun.
    const local = text.replace(/(?:region )?örebro (?:läns?|universitet)(?!\p{L})/giu, '')
    const found = this.places.filter(({ pattern }) => pattern.test(local)).map(({ name }) => name)
    return found.length > 0 ? [...new Set(found)] : [this.county]
  }
}

function placePattern(short: string, name: string, type: string): RegExp {
  const bare = /\(([^()]+)\)/.exec(name)?.[1]
  const words = [short]
  if (type === 'lansdel' && /ra$/.test(short)) {
    // Norra länsdelen, norra Örebro län, länsdelsgrupp norr.
    const direction = short.slice(0, -1).toLowerCase().replace(/r$/, '')
    words.splice(0, 1, `${short} (?:länsdel|delen)`, `länsdel\\p{L}* (?:i )?${direction}r?`)
    if (bare) words.push(bare)
  }
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?:en|s|erna)?(?!\\p{L})`, 'iu')
}
