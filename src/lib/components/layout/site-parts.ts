import type { Register } from '../../queries/registers/empty-registers.ts'

/** A part of the site, as its menu has it; `section` is where its pages lie. */
interface SitePart {
  path: `/${string}`
  label: string
  section: string
  /** What it is made of, where that may be empty. */
  of?: Register
}

const parts = [
  { path: '/', label: 'Indikatorer', section: '/indikator' },
  { path: '/jamfor/', label: 'Jämför', section: '/jamfor' },
  { path: '/beslut/', label: 'Beslut', section: '/beslut', of: 'decisions' },
  { path: '/insatser/', label: 'Insatser', section: '/insatser', of: 'initiatives' },
  { path: '/platsanalys/', label: 'Platsanalys', section: '/platsanalys' },
  { path: '/bildspel/', label: 'Bildspel', section: '/bildspel' },
  { path: '/data-och-metod/', label: 'Data och metod', section: '/data-och-metod' }
] as const satisfies SitePart[]

/** The parts of the site, but for those of which there is nothing. */
export function siteParts(without: Register[]) {
  return parts.filter((part) => !('of' in part) || !without.includes(part.of))
}
