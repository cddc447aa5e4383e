import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countyData } from '../../pipelines/county/county-data.ts'
import { readNational, type National } from '../../pipelines/county/national.ts'
import { NewFolder } from '../../pipelines/county/new-folder.ts'
import { readPattern } from '../../pipelines/county/pattern.ts'
import { kommunerOf } from '../../pipelines/county/places.ts'
import { etlCost, type EtlCost } from './etl.ts'
import { surveyCost } from './survey.ts'

/** What the ETL costs of a county, or of the country. */
export interface ScaleCost {
  what: string
  kommuner: number
  etl: EtlCost
}

// Waves of as many as answer in all of Sweden, if every county asks.
const answers = 4 * 120_000
const questions = 30

/** From the twelve kommuner of one county to all 290: official figures alone, and at last a survey of the whole country. */
export async function scaleCosts(): Promise<ScaleCost[]> {
  const national = await readNational()
  const pattern = await readPattern('data')
  const root = await mkdtemp(join(tmpdir(), 'lansdelsbilden-scale-'))
  try {
    const costs: ScaleCost[] = []
    for (const code of ['18', '14', 'riket']) {
      const wanted = national.counties.find((county) => county.code === code) ?? 'riket'
      const data = join(root, code)
      new NewFolder(data).write(countyData(wanted, { national, pattern }).files)
      const what = wanted === 'riket' ? 'Sverige' : wanted.name
      const kommuner = kommunerOf(wanted, national).length
      costs.push({ what, kommuner, etl: await etlCost(data) })
    }
    const from = join(root, 'riket')
    await addSurvey(from)
    const etl = await surveyCost({ rows: answers, questions, from, homes: homesOf(national) })
    const what = `Sverige med ${answers} svarande × ${questions} frågor`
    return [...costs, { what, kommuner: national.kommuner.length, etl }]
  } finally {
    await rm(root, { recursive: true })
  }
}

/** The survey's row of the project's own register. */
async function addSurvey(data: string): Promise<void> {
  const sources = await readFile('data/sources.csv', 'utf8')
  const row = sources.split('\n').find((line) => line.startsWith('liv-och-halsa-ung;'))
  await appendFile(join(data, 'sources.csv'), `${row}\n`)
}

/** Every kommun once for each hundred of its young people, 13–18 years, or once where there are fewer. */
function homesOf({ figures, kommuner }: National): string[] {
  const young = new Map(
    figures.lines
      .filter(({ key }) => key === 'N01927')
      .map(({ line }) => line.split(';'))
      .filter(([, , year, sex]) => year === '2022' && sex === 'T')
      .map(([, area = '', , , value = '']) => [area, Number(value.replace(',', '.'))])
  )
  return kommuner.flatMap(({ code }) =>
    Array.from({ length: Math.max(1, Math.round((young.get(code) ?? 0) / 100)) }, () => code)
  )
}
