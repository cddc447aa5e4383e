import type { Verdict } from './verdict.ts'

// What signs that several charts have mean, as their keys say it.
export const hiddenSign = '× visas inte, för att inget barn ska kunna pekas ut.'
export const boundSign =
  'Streck med pil: värdet ligger under eller över strecket men visas inte exakt.'

/** What the signs of a verdict mean; nothing where none is drawn. */
export function verdictSigns(rows: { verdict: Verdict }[], against?: string): string[] {
  if (!rows.some(({ verdict }) => verdict === 'higher' || verdict === 'lower')) return []
  const than = against ? ` än ${against}` : ''
  return [`▲ säkert högre${than}, ▼ säkert lägre.`]
}
