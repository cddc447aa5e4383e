interface Told<Row> {
  /** How sure a row's difference is: the smaller the surer. */
  pOf: (row: Row) => number
  /** The headline counts or names it. */
  isTold: (row: Row) => boolean
  isTested: (row: Row) => boolean
  /** What those have in common, after "de": "där norra länsdelen är sämre". */
  where: string
}

const nearest = 'närmast en säker skillnad'
const surestOf = (count: number) => (count === 1 ? 'den säkraste' : 'de säkraste')
const topmost = 'de översta raderna'

/**
 * The rows of a dense chart that a slide shows, so that its headline is true of them: those that the headline is about, the surest
 * first; where nothing differs those that come nearest to it.
 */
export function toldRows<Row>(rows: Row[], { pOf, isTold, isTested, where }: Told<Row>) {
  const surest = rows.toSorted((a, b) => pOf(a) - pOf(b))
  const told = surest.filter(isTold)
  if (told.length > 0) {
    const all = told.length === 1 ? `den ${where}` : `alla ${where}`
    const some = (count: number) => `${surestOf(count)} av ${told.length} ${where}`
    return { rows: told, words: (count: number) => (count < told.length ? some(count) : all) }
  }
  if (!rows.some(isTested)) return { rows, words: () => topmost }
  return {
    rows: [...surest.filter(isTested), ...rows.filter((row) => !isTested(row))],
    words: () => nearest
  }
}

interface Judged {
  judgement: { verdict: string; comparison: { p: number } | null }
}

/** The places of one indicator in the same way, those that differ first and others as far as there is room. */
export function toldPlaces<Place extends Judged>(places: Place[]) {
  const pOf = ({ judgement }: Place) => judgement.comparison?.p ?? 1
  const rows = places.toSorted((a, b) => pOf(a) - pOf(b))
  const differ = places.filter(
    ({ judgement: { verdict } }) => verdict === 'higher' || verdict === 'lower'
  )
  const told = new Set(differ)
  const order = [...rows.filter((row) => told.has(row)), ...rows.filter((row) => !told.has(row))]
  if (places.every(({ judgement: { verdict } }) => verdict === 'untested')) {
    return { rows: places, words: () => 'de första platserna' }
  }
  if (differ.length === 0) return { rows: order, words: () => nearest }
  return {
    rows: order,
    words: (count: number) => {
      if (count < differ.length)
        return `${surestOf(count)} av ${differ.length} som skiljer sig säkert`
      const only = differ.length === 1 ? 'den' : 'de'
      return count === differ.length
        ? `${only} som skiljer sig säkert`
        : `${only} som skiljer sig säkert och de närmaste`
    }
  }
}
