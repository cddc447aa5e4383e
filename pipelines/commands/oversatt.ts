import { stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { formatNumber } from '../../src/lib/format/number.ts'
import { Problems } from '../read/problems.ts'
import type { ProposedWord } from '../read/words/proposed-word.ts'
import { translationFile } from '../read/words/translation.ts'
import { proposalLines, rareWords } from '../read/words/word-proposal.ts'
import { kommunCodes } from '../registers/mentioned.ts'
import { readRegisters } from '../registers/registers.ts'
import { allSources } from '../sources/all.ts'
import { Refusal } from '../system/refusal.ts'
import { command, readWords } from './command.ts'

const usage = 'npm run oversatt -- FIL [--skriv]'

/**
 * npm run oversatt -- FILE [--skriv]
 * Proposes a translation table for the words that nobody understands in a file of rows and those beside it. The folder,
 * data/raw/SOURCE, tells whose columns they are. `--skriv` puts it beside the data, where there is none.
 */
await command(async () => {
  const options = { skriv: { type: 'boolean', default: false } } as const
  const { values, positionals } = readWords({ options, allowPositionals: true }, usage)
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new Refusal(`skriv ${usage}`)
  const folder = dirname(resolve(file))
  const problems = await readBeside(file, folder)
  const words = together(problems.proposals.flatMap((proposal) => proposal.words))
  const rare = problems.proposals.reduce((sum, proposal) => sum + proposal.rare, 0)
  if (words.length === 0) {
    for (const line of problems.format({ most: 20 })) console.error(line)
    console.error(rare > 0 ? `${rareWords(rare)}.` : 'Inget ord behöver översättas.')
    return problems.found ? 1 : 0
  }
  for (const { column, word, rows, guess } of words) {
    const told = guess === null ? 'ersätt ? med registrets ord' : `gissat ${guess}, kontrollera`
    console.error(`${column}: "${word}" på ${formatNumber(rows, 0)} rader, ${told}`)
  }
  if (rare > 0) console.error(`${rareWords(rare)}.`)
  const lines = proposalLines(words)
  if (values.skriv) await write(join(folder, translationFile), lines)
  else console.log(lines.join('\n'))
  return 0
}, 'Inget förslag gjordes: ')

/** What is found wrong when the file is read with those beside it. */
async function readBeside(file: string, folder: string): Promise<Problems> {
  await stat(file).catch(() => {
    throw new Refusal(`${file} finns inte`)
  })
  const persons = allSources.filter(({ example }) => example !== null)
  const source = persons.find(({ id }) => id === basename(folder))
  if (!source || basename(dirname(folder)) !== 'raw') {
    const places = persons.map(({ id }) => `data/raw/${id}`).join(' eller ')
    throw new Refusal(`filen ska ligga i ${places}: mappen säger vilka kolumner den har`)
  }
  const dataDir = dirname(dirname(folder))
  const problems = new Problems()
  const registers = await readRegisters(dataDir, allSources, problems)
  const isSound = !problems.found
  const kommuner = await kommunCodes(dataDir, registers.areas, isSound)
  const today = new Date().toISOString().slice(0, 10)
  await source.read({ dataDir, registers, isSound, kommuner, today }, problems)
  return problems
}

/** A word of several files once, the most common first. */
function together(words: readonly ProposedWord[]): ProposedWord[] {
  const byWord = new Map<string, ProposedWord>()
  for (const own of words) {
    const key = `${own.column}\n${own.word}`
    byWord.set(key, { ...own, rows: own.rows + (byWord.get(key)?.rows ?? 0) })
  }
  return [...byWord.values()].sort((a, b) => b.rows - a.rows)
}

async function write(path: string, lines: string[]): Promise<void> {
  // With a mark of its encoding, for Excel.
  const content = `\uFEFF${lines.map((line) => `${line}\n`).join('')}`
  await writeFile(path, content, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    throw new Refusal(`${path} finns redan: för in raderna där för hand`)
  })
  console.error(`Skrev ${path}. Gå igenom varje rad innan du kör npm run etl.`)
}
