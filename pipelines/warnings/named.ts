import { knownWordsFile } from '../registers/names/known-words.ts'
import type { Published } from './published.ts'
import type { Warned } from './warned.ts'

/** Cells of registers that look as if they named somebody, by where they stand. */
export function named({ named: cells = [] }: Published): Warned[] {
  const advice = `skriv funktion eller organisation, eller lägg ordet i ${knownWordsFile} om det inte är en person`
  return cells.map(({ register, line, column }) => {
    const words = `${register}:${line} ${column}: ser ut som ett personnamn; ${advice}`
    return { indicator: '', words }
  })
}
