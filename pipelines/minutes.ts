import { parseArgs } from 'node:util'
import { GuardedReader } from './minutes/guarded-reader.ts'
import type { Reading } from './minutes/minutes-file.ts'
import { reviewFile, writeReview } from './minutes/review.ts'
import { jsonLines, readingTable } from './minutes/report.ts'
import { UnreadableFile } from './minutes/unreadable-file.ts'
import { Problems } from './problems.ts'
import { readRegisters } from './registers.ts'

/**
 * npm run minutes -- FILE… [--json] [--out FILE] [--data DIR]
 * Reads minutes (.txt, .docx, .pdf) and proposes rows for the register of decisions: a table to look at and a CSV to review,
 * or with `--json` one object per line. Nothing enters the register by itself.
 */

function readWords() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string', default: 'beslut-forslag.csv' },
        data: { type: 'string', default: 'data' }
      }
    })
    if (positionals.length > 0) return { ...values, files: positionals }
  } catch {
    // An unknown word is told as no word: by what can be written.
  }
  throw new Error('skriv npm run minutes -- FIL… [--json] [--out FIL] [--data MAPP]')
}

async function run(): Promise<void> {
  const { files, json, out, data } = readWords()
  const target = json ? null : await reviewFile(out, data)
  const problems = new Problems()
  const registers = await readRegisters(data, problems)
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
  if (!target || proposals.length === 0) return
  await writeReview(target, proposals, registers.decisions)
  console.log(`\nAtt granska: ${target}. Inget har lagts till i ${data}/decisions.csv.`)
}

async function readOne(reader: GuardedReader, file: string): Promise<Reading | null> {
  try {
    return await reader.read(file)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    refuse(file, error.message)
    return null
  }
}

function refuse(file: string, reason: string): void {
  console.error(`${file}: ${reason}`)
  process.exitCode = 1
}

run().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(`Minnesanteckningarna lästes inte: ${reason}`)
  process.exitCode = 1
})
