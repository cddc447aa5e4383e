import type { ExampleFile } from '../example/csv-file.ts'
import { kolada } from './kolada/kolada.ts'
import { sip } from './sip/sip.ts'
import type { Source } from './source.ts'
import { survey } from './survey/survey.ts'

/**
 * Every source that can be read, in the order that they are released in: the tables of SIP take longest to protect, so
 * that one processor can be at them while others see to the survey.
 */
export const allSources: readonly Source[] = [kolada, sip, survey]

/** Every source's made-up files, by the source's id. */
export function exampleFiles(): Map<string, ExampleFile[]> {
  return new Map(allSources.flatMap(({ id, example }) => (example ? [[id, example()]] : [])))
}
