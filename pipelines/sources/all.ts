import type { ExampleFile } from '../example/csv-file.ts'
import { kolada } from './kolada/kolada.ts'
import { sip } from './sip/sip.ts'
import type { Source } from './source.ts'
import { survey } from './survey/survey.ts'
import { publishedTables } from './tables/published-tables.ts'

/**
 * Every source that has a reader of its own, in the order that they are released in: the tables of SIP take longest to protect, so
 * that one processor can be at them while others see to the survey.
 */
export const allSources: readonly Source[] = [kolada, sip, survey]

/** The sources to read: those with a reader of their own, and every other of the register as published tables. */
export function sourcesOf(registered: readonly { id: string }[]): Source[] {
  const others = registered.filter(({ id }) => !allSources.some((source) => source.id === id))
  return [...allSources, ...others.map(({ id }) => publishedTables(id))]
}

/** Every source's made-up files, by the source's id. */
export function exampleFiles(): Map<string, ExampleFile[]> {
  return new Map(allSources.flatMap(({ id, example }) => (example ? [[id, example()]] : [])))
}
