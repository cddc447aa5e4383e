import { folded } from '../read/words/translation.ts'
import type { RegisteredArea } from './areas.ts'

/**
 * Finds a kommun's code by its name as people write it: Laxå, Laxå kommun, Lekebergs kommun, ÖREBRO, 1860 Laxå. Undefined
 * for a name of no kommun, or of several.
 */
export function kommunByName(
  areas: readonly RegisteredArea[]
): (name: string) => string | undefined {
  const codes = new Map<string, string | undefined>()
  for (const { type, code, name, short_name } of areas) {
    if (type !== 'kommun') continue
    const names = [
      ...new Set([name, short_name].map((own) => folded(own).replace(/s?-kommun$/, '')))
    ]
    for (const own of names) {
      const called = [own, `${own}-kommun`, `${own}s-kommun`]
      for (const form of [...called, ...called.map((name) => `${code}-${name}`)]) {
        codes.set(form, codes.has(form) && codes.get(form) !== code ? undefined : code)
      }
    }
  }
  return (name) => codes.get(folded(name))
}
