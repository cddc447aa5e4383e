import { createWriteStream } from 'node:fs'
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generator } from '../stats/generator.ts'
import { etlCost, type EtlCost } from './etl.ts'
import { writeWorkbook } from './workbook.ts'

const evenly = '1814 1860 1861 1862 1863 1864 1880 1881 1882 1883 1884 1885'.split(' ')
const years = [2014, 2017, 2020, 2023]
const grades = ['7', '9', 'gy2']
const sexes = ['flicka', 'pojke', 'annat', '']

/** Where pupils live: a kommun stands in it as often as a pupil is drawn from it, so that the largest have most. */
type Homes = readonly string[]

interface Survey {
  rows: number
  questions: number
  format?: 'csv' | 'xlsx'
  /** A data folder whose registers have the survey among their sources. */
  from?: string
  homes?: Homes
}

/** What it costs to take in a survey of so many rows and questions, from a file of this format to audited Parquet. */
export async function surveyCost({
  rows,
  questions,
  format = 'csv',
  from = 'data',
  homes = evenly
}: Survey): Promise<EtlCost> {
  const data = await mkdtemp(join(tmpdir(), 'lansdelsbilden-survey-'))
  try {
    await cp(from, data, { recursive: true })
    const folder = join(data, 'raw', 'liv-och-halsa-ung')
    await mkdir(folder, { recursive: true })
    const names = Array.from({ length: questions }, (_, i) => `fraga-${i + 1}`)
    await appendFile(join(data, 'indicators.csv'), names.map(indicatorRow).join(''))
    await writeFile(join(folder, 'kodbok.csv'), [codebookHeader, ...names.map(question)].join(''))
    await writeFile(join(folder, 'elever.csv'), pupils(rows, homes))
    const answers = answerRows(rows, names, homes)
    if (format === 'xlsx') await writeWorkbook(join(folder, 'svar.xlsx'), answers)
    else await writeCsv(join(folder, 'svar.csv'), answers)
    return await etlCost(data)
  } finally {
    await rm(data, { recursive: true })
  }
}

const indicatorRow = (id: string) =>
  `${id};${id};halsa;liv-och-halsa-ung;;percent;% av svarande;;0;higher;answers;;;;;;;;;\n`

const codebookHeader = 'fraga;indikator;ar;arskurser;text;svar;raknas;ej_svar\n'

const question = (id: string) =>
  `${id.replace('-', '_')};${id};${years.join()};${grades.join()};Fråga;1=Ja,2=Ofta,3=Sällan,4=Nej,9=Vet ej;1,2;9\n`

function pupils(rows: number, homes: Homes): string {
  const times = new Map<string, number>()
  for (const kommun of homes) times.set(kommun, (times.get(kommun) ?? 0) + 1)
  const lines = years.flatMap((year) =>
    [...times].flatMap(([kommun, count]) => {
      const each = Math.ceil(((rows * count) / homes.length / years.length / grades.length) * 2)
      return grades.flatMap((grade) =>
        ['flicka', 'pojke'].map((sex) => `${year};${kommun};${grade};${sex};${each}\n`)
      )
    })
  )
  return ['ar;kommun;arskurs;kon;antal\n', ...lines].join('')
}

function* answerRows(rows: number, names: string[], homes: Homes): Generator<string[]> {
  const random = generator(2026)
  const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!
  const columns = names.map((id) => id.replace('-', '_'))
  yield ['ar', 'hemkommun', 'skolkommun', 'arskurs', 'kon', ...columns]
  for (let row = 0; row < rows; row += 1) {
    const kommun = one(homes)
    const answers = names.map(() => one(['1', '2', '3', '4', '9', '']))
    yield [String(one(years)), kommun, kommun, one(grades), one(sexes), ...answers]
  }
}

async function writeCsv(path: string, rows: Iterable<string[]>): Promise<void> {
  const file = createWriteStream(path)
  for (const cells of rows) {
    if (!file.write(`${cells.join(';')}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}
