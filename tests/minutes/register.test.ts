import Papa from 'papaparse'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeReview } from '../../pipelines/minutes/review.ts'
import { Problems } from '../../pipelines/read/problems.ts'
import { readRegisters } from '../../pipelines/registers/registers.ts'
import { allSources } from '../../pipelines/sources/all.ts'
import { DataFolder } from '../pipelines/data-folder.ts'
import { MinutesFolder } from './minutes-folder.ts'

// What is proposed can be pasted into the register: whatever the minutes look like, its own reader finds no fault.

let folder: MinutesFolder
beforeAll(async () => {
  folder = await MinutesFolder.create()
})
afterAll(() => folder.remove())

/** Numbers from 0 up to `below`, the same for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

const dates = ['2026-09-18', 'den 3 juni 2026', '12/5 2026', 'maj 2026', 'hösten 2026', '2026-H1']
const headings = [
  'Elevhälsa; skola',
  'SIP "på" BUP',
  '=SUMMA(A1)',
  '- Placerade barns hälsa –',
  'TIDIGA INSATSER',
  'Överenskommelse om familjecentraler i Örebro län och dess kommuner, med bilagor och följebrev',
  '漢字',
  '2025'
]
const decisions = [
  'Beslut: Planen antas; den gäller i Nora.',
  'Beslut\n"Enligt förslag"',
  'Chefsgruppen beslutar\natt anta planen,\natt följa upp den senast den 30 juni.',
  'Uppdrag ges till AU att återkomma i höst.',
  'Frågan bordläggs till mötet i mars 2027.',
  'Beslut:\n- Starta i Kumla\n- Följ upp i Laxå 31/2 2027',
  'Beslut: =1+1',
  'Beslut: -',
  'Region Örebro län informerar om läget.',
  'Synpunkter på utkastet lämnas senast 2027-01-31.\r'
]

function minutes(seed: number): string {
  const next = dice(seed)
  const pick = (from: string[]) => from[next(from.length)] ?? ''
  const items = Array.from({ length: 2 + next(6) }, (_, i) => {
    const number = next(2) === 0 ? `${i + 1}. ` : ''
    return `${number}${pick(headings)}\n${pick(decisions)}\n`
  })
  return `Minnesanteckningar chefsgrupp skola\nDatum: ${pick(dates)}\n\n${items.join('\n')}`
}

it('the rows of any minutes pass the checks of the register', async () => {
  const data = await DataFolder.copy()
  const register = Papa.parse<string[]>((await data.read('decisions.csv')).trimEnd(), {
    delimiter: ';'
  }).data
  const [columns = []] = register
  const known = await readRegisters(data.data, allSources, new Problems())
  const proposals = []
  for (let seed = 1; seed <= 40; seed += 1) {
    proposals.push(...(await folder.propose(`minnesanteckningar-${seed}.txt`, minutes(seed))))
  }
  expect(proposals.length).toBeGreaterThan(100)
  await writeReview(folder.path('granska.csv'), proposals, known.decisions)
  const review = Papa.parse<string[]>((await folder.read('granska.csv')).trimEnd(), {
    delimiter: ';'
  })
  expect(review.errors).toEqual([])
  const [header = [], ...rows] = review.data
  expect(header.slice(0, columns.length)).toEqual(columns)
  const pasted = [...register, ...rows.map((cells) => cells.slice(0, columns.length))]
  await data.write('decisions.csv', `${Papa.unparse(pasted, { delimiter: ';', newline: '\n' })}\n`)
  const problems = new Problems()
  const { decisions: read } = await readRegisters(data.data, allSources, problems)
  expect(problems.format()).toEqual([])
  expect(read).toHaveLength(known.decisions.length + proposals.length)
  await data.remove()
})
