import { UnreadableFile } from '../../src/lib/minutes/file/unreadable-file.ts'
import { GuardedReader } from '../minutes/guarded-reader.ts'
import type { Reading } from '../../src/lib/minutes/reading.ts'
import { jsonLines, readingTable } from '../minutes/report.ts'
import { reviewFile, writeReview } from '../minutes/review.ts'
import { Problems } from '../read/problems.ts'
import { readRegisters } from '../registers/registers.ts'
import { allSources } from '../sources/all.ts'
import { Refusal } from '../system/refusal.ts'
import { command, readWords } from './command.ts'

/**
 * npm run minutes -- FILE… [--json] [--out FILE] [--data DIR]
 * Reads minutes (.txt, .docx, .odt, .pdf) and proposes rows for the register of decisions: a table to look at and a CSV to review,
 * or with `--json` one object per line. Nothing enters the register by itself.
 */

const usage = 'npm run minutes -- FIL… [--json] [--out FIL] [--data MAPP]'

function wordsOf() {
  const options = {
    json: { type: 'boolean', default: false },
    out: { type: 'string', default: 'beslut-forslag.csv' },
    data: { type: 'string', default: 'data' }
  } as const
  const { values, positionals } = readWords({ allowPositionals: true, options }, usage)
  if (positionals.length === 0) throw new Refusal(`skriv ${usage}`)
  return { ...values, files: positionals }
}

async function run(): Promise<number> {
  const { files, json, out, data } = wordsOf()
  const target = json ? null : reviewFile(out, data)
  const problems = new Problems()
  const registers = await readRegisters(data, allSources, problems)
  if (problems.found)
    throw new Error(`registren i ${data} har fel:\n${problems.format().join('\n')}`)
  const reader = new GuardedReader(registers)
  const readings: Reading[] = []
  try {
    for (const file of files) {
      const reading = await readOne(reader, file)
      if (reading) readings.push(reading)
    }
  } finally {
    reader.close()
  }
  const proposals = readings.flatMap((reading) => reading.proposals)
  if (json) process.stdout.write(jsonLines(proposals))
  else if (readings.length > 0) console.log(readings.map(readingTable).join('\n\n'))
  const code = readings.length < files.length ? 1 : 0
  if (!target || proposals.length === 0) return code
  writeReview(target, proposals, registers.decisions)
  console.log(`\nAtt granska: ${out}. Inget har lagts till i ${data}/decisions.csv.`)
  return code
}

async function readOne(reader: GuardedReader, file: string): Promise<Reading | null> {
  try {
    return await reader.read(file)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    console.error(`${file}: ${error.message}`)
    return null
  }
}

await command(run, 'Minnesanteckningarna lästes inte: ')
