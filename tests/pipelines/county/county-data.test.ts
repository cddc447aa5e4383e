import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countyData, type CountyData } from '../../../pipelines/county/county-data.ts'
import { readNational, type National } from '../../../pipelines/county/national.ts'
import { readPattern, type Pattern } from '../../../pipelines/county/pattern.ts'
import type { Wanted } from '../../../pipelines/county/places.ts'
import { Problems } from '../../../pipelines/read/problems.ts'
import { readAreas } from '../../../pipelines/registers/areas.ts'
import { readSourceFiles, type SourceFiles } from '../../../pipelines/sources/source-files.ts'
import { projectData } from '../data-folder.ts'

const counties = '01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25 riket'.split(' ')

let national: National
let pattern: Pattern
let root: string

beforeAll(async () => {
  national = await readNational()
  pattern = await readPattern(projectData)
  root = await mkdtemp(join(tmpdir(), 'county-'))
})
afterAll(() => rm(root, { recursive: true }))

function wanted(word: string): Wanted {
  return national.counties.find(({ code }) => code === word) ?? 'riket'
}

const dataOf = (word: string): CountyData => countyData(wanted(word), { national, pattern })

/** What the ETL reads of it, and the faults that it finds. */
async function read({ files }: CountyData, name: string) {
  const folder = join(root, name)
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  const problems = new Problems()
  const found: SourceFiles = await readSourceFiles(folder, '2026-11-30', problems)
  return { ...found, faults: problems.format({ each: true }) }
}

/** Text that people read: the registers and the guide, not the figures nor the boundaries. */
// National.csv has every kommun of the country.
const words = ({ files }: CountyData) =>
  [...files].filter(([file]) => !/figures|national|topojson/.test(file)).map(([, text]) => text)

describe('every county', () => {
  it('is one of the 21, and each kommun is in one of them', () => {
    expect(national.counties.map(({ code }) => code)).toEqual(counties.slice(0, -1))
    const codes = new Set(counties)
    expect(national.kommuner.filter(({ region }) => !codes.has(region))).toEqual([])
    expect(new Set(national.kommuner.map(({ code }) => code)).size).toBe(290)
  })

  it.each(counties)('%s is read by the ETL without a fault', async (word) => {
    const data = dataOf(word)
    const { faults, registers, readings, boundaries } = await read(data, word)
    expect(faults).toEqual([])
    const own = national.kommuner.filter(({ region }) => word === 'riket' || region === word)
    const kommuner = registers.areas.filter(({ type }) => type === 'kommun')
    expect(kommuner.map(({ code }) => code).sort()).toEqual(own.map(({ code }) => code).sort())
    expect(kommuner.map(({ kolada }) => kolada)).toEqual(kommuner.map(({ code }) => code))
    expect([...(boundaries?.surfaces.keys() ?? [])].sort()).toEqual(
      own.map(({ code }) => code).sort()
    )
    expect([...readings.keys()]).toEqual(['kolada'])
    expect(registers.sources.map(({ id, kind }) => [id, kind])).toEqual([['kolada', 'official']])
    expect(registers.indicators.length).toBe(data.indicators)
    // Nothing is there that somebody would have to make up.
    const { decisions, initiatives, facts, meetings, findingResponses, causes, voices } = registers
    for (const rows of [decisions, initiatives, facts, meetings, findingResponses, causes, voices])
      expect(rows).toEqual([])
    const used = new Set(registers.indicators.map(({ theme }) => theme))
    expect(registers.themes.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('has no word of the county whose registers it was made after', () => {
    const told = dataOf('18').files.get('areas.csv')!.split('\n').slice(2)
    const names = told
      .flatMap((line) => line.split(';')[2] ?? [])
      .flatMap((name) => name.split(' ')[0]!)
    expect(names).toContain('Örebro')
    const isNamed = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u')
    for (const word of counties.filter((one) => one !== '18' && one !== 'riket'))
      expect(words(dataOf(word)).filter((text) => isNamed.test(text))).toEqual([])
  })

  it('is the same bytes the next time', async () => {
    const again = { national: await readNational(), pattern: await readPattern(projectData) }
    expect(countyData(wanted('17'), again).files).toEqual(dataOf('17').files)
  })
})

describe('a county', () => {
  it('is its kommuner in Swedish order right below it, with the codes that Kolada has', () => {
    const lines = dataOf('17').files.get('areas.csv')!.split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '\uFEFFcode;type;name;short_name;sentence_name;parent;kolada;note',
      '0000;riket;Riket;Riket;riket;;0000;',
      '17;lan;Värmlands län;Länet;länet;0000;0017;Kolada skriver 0017 för regionen, SCB skriver 17 för länet',
      '1784;kommun;Arvika;Arvika;Arvika;17;1784;'
    ])
    const names = lines.slice(3, -1).map((line) => line.split(';')[2])
    expect(names.slice(-3)).toEqual(['Säffle', 'Torsby', 'Årjäng'])
  })

  it('keeps names as they are, and zeros first in codes', () => {
    const stockholm = dataOf('01').files.get('areas.csv')!
    expect(stockholm).toContain('\n0139;kommun;Upplands-Bro;Upplands-Bro;Upplands-Bro;01;0139;\n')
    expect(dataOf('24').files.get('areas.csv')).toContain('\n2418;kommun;Malå;Malå;Malå;24;2418;\n')
  })

  it('has the very lines of the national table that are of it and of riket', () => {
    const text = dataOf('09').files.get('raw/kolada/figures.csv')!
    const places = new Set(
      text
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(';')[1])
    )
    expect([...places].sort()).toEqual(['0000', '0009', '0980'])
    const all = new Set(national.figures.lines.map(({ line }) => line))
    expect(
      text
        .trim()
        .split('\n')
        .slice(1)
        .filter((line) => !all.has(line))
    ).toEqual([])
  })

  it('lacks the indicators that none of its kommuner has a value of, and says so', () => {
    const key = 'N09888'
    const lines = national.figures.lines.filter((figure) => {
      return figure.key !== key || !figure.area.startsWith('17')
    })
    const less = { ...national, figures: { ...national.figures, lines } }
    const data = countyData(wanted('17'), { national: less, pattern })
    expect(data.without).toEqual(['Elever i musik- eller kulturskola'])
    expect(data.files.get('indicators.csv')).not.toContain(key)
    expect(data.files.get('raw/kolada/figures.csv')).not.toContain(key)
    expect(data.files.get('README.md')).toContain('Elever i musik- eller kulturskola')
  })

  it('lacks those too whose inhabitants are not known', () => {
    const lines = national.figures.lines.filter(({ key }) => key !== 'N01954')
    const less = { ...national, figures: { ...national.figures, lines } }
    const data = countyData(wanted('17'), { national: less, pattern })
    expect(data.without).toContain('Placerade i familjehem någon gång under året')
    expect(data.files.get('populations.csv')).not.toContain('N01954')
  })
})

describe('the whole country', () => {
  it('has its counties as divisions, with their own figures in Kolada, and lies in nothing', async () => {
    const path = join(root, 'areas.csv')
    await writeFile(path, dataOf('riket').files.get('areas.csv')!)
    const areas = await readAreas(path, new Problems())
    const [whole, ...others] = areas
    expect(whole).toMatchObject({ code: '0000', type: 'lan', parent: null, kolada: '0000' })
    const divisions = others.filter(({ type }) => type === 'lansdel')
    expect(divisions.map(({ kolada }) => kolada)).toEqual(
      national.counties.map(({ code }) => `00${code}`)
    )
    const gotland = others.find(({ code }) => code === '0980')
    expect(gotland).toMatchObject({ lansdel: '09', parent: '09' })
  })
})
