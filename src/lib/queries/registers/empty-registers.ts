import type { Database } from '../../db/database.ts'

/** The registers that parts of the site are made of. A county that is new to the site has none of them yet. */
const registers = ['decisions', 'initiatives'] as const
export type Register = (typeof registers)[number]

/** Those that have no row. */
export async function emptyRegisters(db: Database): Promise<Register[]> {
  const [filled] = await db.query<Record<Register, boolean>>(
    `SELECT ${registers.map((name) => `EXISTS (FROM ${name}) AS ${name}`).join(', ')}`
  )
  return registers.filter((name) => !filled?.[name])
}
