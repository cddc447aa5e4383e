import { Problems } from '../read/problems.ts'
import { readRegisters } from '../registers/registers.ts'
import { allSources } from '../sources/all.ts'
import { usedKeys } from '../sources/kolada/codes.ts'
import { fetchAll } from '../sources/kolada/fetch.ts'
import { command, readWords } from './command.ts'

async function run(): Promise<number> {
  const options = { data: { type: 'string', default: 'data' } } as const
  const { values } = readWords(
    { options },
    'npm run kolada, eller npm run kolada -- --data KATALOG'
  )
  const dataDir = values.data
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
  return 0
}

await command(run, 'Hämtningen från Kolada misslyckades: ')
