import type { KnownRegisters } from '../known-registers.ts'

/** Finds the county's places in a text. */
export class PlaceCues {
  private readonly places: { name: string; pattern: RegExp }[]
  private readonly county: string

  constructor(areas: KnownRegisters['areas']) {
    this.county = areas.find(({ type }) => type === 'lan')?.name ?? ''
    this.places = areas
      .filter(({ type }) => type === 'lansdel' || type === 'kommun')
      .map(({ name, short_name, type }) => ({
        name,
        pattern: placePattern(short_name, name, type)
      }))
  }

  /** The names of the places, each once and as the register has them; those at home, or the whole county, when none is named. */
  find(text: string, home: string[] = []): string[] {
    const found = this.named(text)
    if (found.length > 0) return found
    return home.length > 0 ? home : [this.county]
  }

  /** The places whose own meeting it is, as the forum's name or the head of the paper says: "Laxå kommun", "Länsdelsgrupp norr". */
  homeOf(forum: string, opening: string[]): string[] {
    const own = this.named(forum)
    if (own.length > 0 || !localBoard.test(forum)) return own
    const [first] = opening.filter((cell) => kommunName.test(cell))
    return first ? this.named(first) : []
  }

  private named(text: string): string[] {
    // The county and the region bear the name of a kommun.
    const local = text.replace(/(?:region )?örebro (?:läns?|universitet)(?!\p{L})/giu, '')
    const found = this.places.filter(({ pattern }) => pattern.test(local)).map(({ name }) => name)
    return [...new Set(found)]
  }
}

// Boards that a kommun has; the region's stand below its own name.
const localBoard =
  /(?:nämnd|styrelse|utskott|fullmäktige|råd|beredning|grupp|team)\p{L}*(?:$|[ ,])/iu
const kommunName =
  /^(?:\p{L}*(?:nämnden|styrelsen|utskottet|rådet|beredningen) i )?\p{L}+(?:[ -]\p{L}+)? kommun(?=$|,)/iu

function placePattern(short: string, name: string, type: string): RegExp {
  const bare = /\(([^()]+)\)/.exec(name)?.[1]
  const words = [short]
  if (type === 'lansdel' && /ra$/.test(short)) {
    // Norra länsdelen, norra Örebro län, länsdelsgrupp norr.
    const direction = short.slice(0, -1).toLowerCase().replace(/r$/, '')
    words.splice(0, 1, `${short} (?:länsdel|delen)`, `länsdel\\p{L}* (?:i )?${direction}(?:e?r)?`)
    if (bare) words.push(bare)
  }
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?:en|s|erna)?(?!\\p{L})`, 'iu')
}
