import type { Block, Cell, Count } from '../../../pipelines/protect/block.ts'
import { seeded } from './seeded.ts'

/** Numbers of two places by three groups, or answers and hits of one place by three groups; exact or rounded; some counts never published. */
export function randomBlock(seed: number): Block {
  const random = seeded(seed)
  const draw = (n: number) => Math.floor(random() * n)
  const shares = draw(2) === 1
  const [places, groups] = shares
    ? [['a'], ['f', 'p', 'o']]
    : [
        ['a', 'b'],
        ['f', 'p', 'o']
      ]
  const kinds = shares ? ['x', 'rest'] : ['n']
  const most = 4
  const least = 2 + draw(2)
  const base = [1, 1, 3, 4][draw(4)]!
  const values = new Map<string, number>()
  const sums: Block['sums'] = []
  for (const kind of kinds) {
    for (const place of places)
      for (const group of groups) values.set(kind + place + group, draw(most + 1))
    for (const place of places)
      sums.push({ total: kind + place, parts: groups.map((group) => kind + place + group) })
    for (const group of groups)
      sums.push({ total: kind + group, parts: places.map((place) => kind + place + group) })
    sums.push({ total: kind, parts: places.map((place) => kind + place) })
    sums.push({ total: kind, parts: groups.map((group) => kind + group) })
  }
  const names = [
    '',
    ...places,
    ...groups,
    ...places.flatMap((place) => groups.map((group) => place + group))
  ]
  if (shares)
    for (const name of names) sums.push({ total: `n${name}`, parts: [`x${name}`, `rest${name}`] })
  for (const { total, parts } of sums)
    values.set(
      total,
      parts.reduce((n, part) => n + values.get(part)!, 0)
    )
  const totals = new Set(sums.map(({ total }) => total))
  const counts = [...values].map(([id, value]): Count => {
    return { id, value, least, zero: draw(4) === 0, most: totals.has(id) ? undefined : most }
  })
  const never = draw(2) === 1 ? groups.at(-1)! : '–'
  const cells = names
    .filter((name) => !name.endsWith(never))
    .map((name): Cell => {
      const facts: Cell['facts'] = [{ kind: 'count', count: `n${name}`, base }]
      if (shares) facts.push(shareOrBound(name, counts))
      return { id: name, cost: 1 + draw(5), facts }
    })
  return { name: `slump ${seed}`, counts, sums, cells }
}

/** A share, or that fewer than enough are in it, or not in it, where none at all are too few as well. */
function shareOrBound(name: string, counts: Count[]): Cell['facts'][number] {
  const few = ['x', 'rest'].find((kind) => {
    const { value, least, zero } = counts.find(({ id }) => id === kind + name)!
    return zero === true && value < least
  })
  if (few === undefined) return { kind: 'share', part: `x${name}`, whole: `n${name}`, step: 1 }
  const { least } = counts.find(({ id }) => id === few + name)!
  return { kind: 'between', count: few + name, least: 0, greatest: least - 1 }
}
