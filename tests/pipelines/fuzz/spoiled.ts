import { mutations } from './mutations.ts'
import { Random } from './random.ts'

/** A file with one or more things done to it, and what they were, so that a fault can be come by again. */
export interface Spoiled {
  name: string
  bytes: Buffer
}

// A minute's worth on two processors. More by hand: FUZZ=20 npx vitest run tests/pipelines/fuzz.test.ts
const times = Number(process.env['FUZZ'] ?? 1)
const seed = Number(process.env['FUZZ_SEED'] ?? 14)

/** So many spoiled versions of a file; the same every time. */
export function* spoiled(bytes: Buffer, count: number): Generator<Spoiled> {
  const names = Object.keys(mutations)
  for (let round = 0; round < count * times; round += 1) {
    const random = new Random(seed * 1_000_003 + round)
    const done: string[] = []
    let result: Buffer = bytes
    // Each of them first by itself.
    const first = names[round]
    for (let left = first ? 1 : 1 + random.below(3); left > 0; left -= 1) {
      const name = first ?? random.pick(names)
      result = mutations[name]!(result, random)
      done.push(name)
    }
    yield { name: `round ${round}: ${done.join(', ')}`, bytes: result }
  }
}
