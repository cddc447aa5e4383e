import { parseArgs } from 'node:util'
import { fetchAll } from './kolada/fetch.ts'
import { Problems } from './problems.ts'
import { readRegisters, type Registers } from './registers.ts'

function keysOf({ indicators, populations }: Registers): string[] {
  const figures = indicators.filter(({ source }) => source === 'kolada')
  return [
    ...figures.flatMap(({ source_key }) => source_key ?? []),
    ...populations.flatMap(({ keys }) => keys)
  ]
}

function readDataDir(): string {
  try {
    return parseArgs({ options: { data: { type: 'string', default: 'data' } } }).values.data
  } catch {
    throw new Error('skriv npm run kolada, eller npm run kolada -- --data KATALOG')
  }
}

async function run(): Promise<void> {
  const dataDir = readDataDir()
  const problems = new Problems()
  const registers = await readRegisters(dataDir, problems)
  if (problems.found)
    throw new Error(`registren i ${dataDir} har fel:\n${problems.format().join('\n')}`)
  await fetchAll({
    keys: keysOf(registers),
    areas: registers.areas.flatMap(({ kolada }) => kolada ?? []),
    dataDir,
    // Sweden writes dates as ISO 8601 does, and in local time, unlike toISOString.
    today: new Date().toLocaleDateString('sv-SE'),
    onProgress: (line) => console.log(line)
  })
  console.log(`Klart: svaren ligger i ${dataDir}/raw/kolada`)
}

run().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(`Hämtningen från Kolada misslyckades: ${reason}`)
  process.exitCode = 1
})
