import type { Decision } from '../../src/lib/schema/registers/decision.ts'
import { native } from './expected.ts'

export async function registered(): Promise<Decision[]> {
  return (await native()).query<Decision>(`SELECT * FROM decisions ORDER BY id`)
}

export async function decisionOf(id: string): Promise<Decision> {
  const found = (await registered()).find((row) => row.id === id)
  if (!found) throw new Error(`no decision ${id}`)
  return found
}
