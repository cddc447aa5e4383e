import { Problems } from '../read/problems.ts'
import { readRegisters } from '../registers/registers.ts'
import { allSources } from '../sources/all.ts'
import { usedKeys } from '../sources/kolada/codes.ts'
import { fetchAll } from '../sources/kolada/fetch.ts'

/** Fetches from Kolada what the registers of a data folder ask for, and tells how far it is. Throws what stopped it. */
export async function fetchAnswers(dataDir: string): Promise<void> {
  const problems = new Problems()
  const registers = await readRegisters(dataDir, allSources, problems)
  if (problems.found)
    throw new Error(`registren i ${dataDir} har fel:\n${problems.format().join('\n')}`)
  await fetchAll({
    keys: usedKeys(registers),
    areas: registers.areas.flatMap(({ kolada }) => kolada ?? []),
    dataDir,
    // Sweden writes dates as ISO 8601 does, and in local time, unlike toISOString.
    today: new Date().toLocaleDateString('sv-SE'),
    onProgress: (line) => console.log(line)
  })
  console.log(`Klart: svaren ligger i ${dataDir}/raw/kolada`)
}
