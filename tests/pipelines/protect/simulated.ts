import type { Block, Cell, Count, Sum } from '../../../pipelines/protect/block.ts'
import { shareStep } from '../../../pipelines/sources/survey/published.ts'
import { seeded } from './seeded.ts'

type Totals = Record<string, string[]>

/** One dimension: its leaves with their shares of all, and its totals, each after its parts. */
interface Dimension {
  leaves: Record<string, number>
  totals: Totals
}

/** Kommuner by their part of the county's children, roughly; Örebro is a länsdel by itself. */
const areas: Dimension = {
  leaves: {
    Hallefors: 0.02,
    Lindesberg: 0.075,
    Ljusnarsberg: 0.014,
    Nora: 0.034,
    Degerfors: 0.03,
    Karlskoga: 0.095,
    Askersund: 0.033,
    Hallsberg: 0.052,
    Kumla: 0.077,
    Laxa: 0.017,
    Lekeberg: 0.031,
    Orebro: 0.522
  },
  totals: {
    norra: ['Hallefors', 'Lindesberg', 'Ljusnarsberg', 'Nora'],
    vastra: ['Degerfors', 'Karlskoga'],
    sodra: ['Askersund', 'Hallsberg', 'Kumla', 'Laxa', 'Lekeberg'],
    lan: ['norra', 'vastra', 'sodra', 'Orebro']
  }
}

const sexes: Dimension = {
  leaves: { flickor: 0.49, pojkar: 0.485, annat: 0.025 },
  totals: { alla: ['flickor', 'pojkar', 'annat'] }
}

const grades: Dimension = {
  leaves: { ak7: 0.36, ak9: 0.35, gy2: 0.29 },
  totals: { aktot: ['ak7', 'ak9', 'gy2'] }
}

const quarters: Dimension = {
  leaves: { Q1: 0.3, Q2: 0.27, Q3: 0.15, Q4: 0.28 },
  totals: { helar: ['Q1', 'Q2', 'Q3', 'Q4'] }
}

const costs: Record<string, number> = { norra: 20, vastra: 20, sodra: 20, lan: 400 }
const whole = ['alla', 'aktot', 'helar']

/** The numbers of a variable at every place of a table, and the sums between them. */
function roll(variable: string, dimensions: Dimension[], leaf: (shares: number) => number) {
  const values = new Map<string, number>()
  const sums: Sum[] = []
  const places = combine(dimensions.map(({ leaves }) => Object.keys(leaves)))
  for (const place of places) {
    const share = place.reduce((product, name, i) => product * dimensions[i]!.leaves[name]!, 1)
    values.set(place.join('.'), leaf(share))
  }
  for (const [i, { totals }] of dimensions.entries()) {
    const lines = combine(
      dimensions.map(({ leaves, totals }, j) =>
        j === i ? [''] : [...Object.keys(leaves), ...(j < i ? Object.keys(totals) : [])]
      )
    )
    for (const line of lines) {
      for (const [total, parts] of Object.entries(totals)) {
        const at = (name: string) => line.with(i, name).join('.')
        const sum = parts.reduce((n, part) => n + values.get(at(part))!, 0)
        values.set(at(total), sum)
      }
    }
  }
  for (const [i, { totals }] of dimensions.entries()) {
    const lines = combine(dimensions.map((dimension, j) => (j === i ? [''] : nodes(dimension))))
    for (const line of lines) {
      for (const [total, parts] of Object.entries(totals)) {
        const at = (name: string) => `${variable}|${line.with(i, name).join('.')}`
        sums.push({ total: at(total), parts: parts.map(at) })
      }
    }
  }
  return { values, sums }
}

function nodes({ leaves, totals }: Dimension): string[] {
  return [...Object.keys(leaves), ...Object.keys(totals)]
}

function combine(lists: string[][]): string[][] {
  return lists.reduce<string[][]>(
    (found, list) => found.flatMap((at) => list.map((name) => [...at, name])),
    [[]]
  )
}

function cost(place: string[]): number {
  return place.reduce((c, name) => c * (costs[name] ?? (whole.includes(name) ? 2 : 1)), 1)
}

/** A question of a school survey: about 7 100 answers, fewer than 10 protected, multiples of 10 and whole per cent. */
export function surveyBlock(seed: number, { level = 0.6, hits = 0, pupils = 7100 } = {}): Block {
  const random = seeded(seed)
  const dimensions = [areas, sexes, grades]
  const answered = roll('n', dimensions, (share) => binomial(random, pupils * 1.4, share / 1.4))
  const places = [...answered.values.keys()]
  const counted = roll('x', dimensions, () => 0)
  const leaves = combine(dimensions.map(({ leaves }) => Object.keys(leaves)))
  const hit = new Map(
    leaves.map((place) => {
      const key = place.join('.')
      return [key, binomial(random, answered.values.get(key)!, level)]
    })
  )
  let next = 0
  const order = leaves.map((place) => hit.get(place.join('.'))!)
  const x = roll('x', dimensions, () => order[next++]!)
  const counts = places.flatMap((place): Count[] => {
    const n = answered.values.get(place)!
    const k = x.values.get(place)!
    const known = place.includes('annat') ? undefined : Math.ceil(n * 1.35)
    return [
      { id: `n|${place}`, value: n, least: 10, zero: true, most: known },
      { id: `x|${place}`, value: k, least: hits, zero: !place.includes('annat') },
      { id: `rest|${place}`, value: n - k, least: hits, zero: !place.includes('annat') }
    ]
  })
  const few = (place: string): Cell['facts'][number] | undefined => {
    const [n, k] = [answered.values.get(place)!, x.values.get(place)!]
    const kind = k < hits ? 'x' : n - k < hits ? 'rest' : null
    return kind
      ? { kind: 'between', count: `${kind}|${place}`, least: 0, greatest: hits - 1 }
      : undefined
  }
  const step = (place: string) => shareStep(answered.values.get(place)!)
  const splits = places.map((place): Sum => {
    return { total: `n|${place}`, parts: [`x|${place}`, `rest|${place}`] }
  })
  const rests = counted.sums.map(({ total, parts }): Sum => {
    const of = (id: string) => id.replace('x|', 'rest|')
    return { total: of(total), parts: parts.map(of) }
  })
  const cells = places
    .filter((place) => !place.includes('annat'))
    .map((place): Cell => ({
      id: place,
      cost: cost(place.split('.')),
      facts: [
        { kind: 'count', count: `n|${place}`, base: 10 },
        few(place) ?? {
          kind: 'share',
          part: `x|${place}`,
          whole: `n|${place}`,
          step: step(place)
        }
      ]
    }))
  const sums = [...answered.sums, ...counted.sums, ...rests, ...splits]
  return { name: `enkät ${seed}`, counts, sums, cells }
}

/** A year of calls: about 500, exact, 1 … 4 protected; by place, sex, quarter and who called. */
export function callsBlock(seed: number, { calls = 500, least = 5 } = {}): Block {
  const random = seeded(seed)
  const callers: Dimension = {
    leaves: { skola: 0.45, andra: 0.55 },
    totals: { samtliga: ['skola', 'andra'] }
  }
  const bup: Dimension = {
    leaves: { deltog: 0.6, kontakt: 0.14, vardplan: 0.12, befintlig: 0.08, annat: 0.06 },
    totals: {
      uteblev: ['kontakt', 'vardplan', 'befintlig', 'annat'],
      samtliga: ['deltog', 'uteblev']
    }
  }
  const kinds = [
    { name: 'vem', dimensions: [areas, quarters, callers] },
    { name: 'bup', dimensions: [areas, { ...quarters, leaves: { helar: 1 }, totals: {} }, bup] }
  ]
  const leaf = (share: number) => binomial(random, Math.round(calls * 1.3), share / 1.3)
  const who = roll('vem', kinds[0]!.dimensions, leaf)
  const why = roll('bup', kinds[1]!.dimensions, leaf)
  const all = { vem: who, bup: why }
  const counts = Object.entries(all).flatMap(([name, { values }]) =>
    [...values].map(([place, value]): Count => ({ id: `${name}|${place}`, value, least }))
  )
  const cells = counts.map(({ id }): Cell => {
    const place = id.split('|')[1]!.split('.')
    const facts: Cell['facts'] = [{ kind: 'count', count: id, base: 1 }]
    const total = `${id.split('|')[0]!}|${place.with(2, 'samtliga').join('.')}`
    if (total !== id) facts.push({ kind: 'share', part: id, whole: total, step: 1 })
    return { id, cost: cost(place), facts }
  })
  return { name: `kallelser ${seed}`, counts, sums: [...who.sums, ...why.sums], cells }
}

function binomial(random: () => number, n: number, p: number): number {
  let found = 0
  for (let i = 0; i < Math.round(n); i += 1) if (random() < p) found += 1
  return found
}
