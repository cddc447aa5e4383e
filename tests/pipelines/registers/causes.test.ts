import { describe, expect, test } from 'vitest'
import { Problems } from '../../../pipelines/read/problems.ts'
import { causesFile, readCauses } from '../../../pipelines/registers/causes.ts'
import { registerFolder } from './register-folder.ts'

const { folder, registers } = await registerFolder()

const head = 'indicator;area;cause;standing;source;speaks;organisation;date;example'

async function read(...rows: string[]) {
  const problems = new Problems()
  const path = await folder.write(causesFile, [head, ...rows])
  return { causes: await readCauses(path, registers, problems), faults: folder.faults(problems) }
}

test('a cause says of what, where, how sure it is, from where, and who says it', async () => {
  const { causes, faults } = await read(
    'vape;18N;Lätt att få tag i;tror;;rokning, snus;Elevrådet;2026-11-02;',
    'vape;1864;Kiosken säljer;vet;Tillsynen 2026;;Elevrådet;2026-11-02;ja'
  )
  expect(faults).toEqual([])
  expect(causes).toEqual([
    {
      ...{
        indicator: 'vape',
        topic: null,
        area: '18N',
        cause: 'Lätt att få tag i',
        standing: 'tror'
      },
      ...{ source: null, speaks: 'rokning,snus', organisation: 'Elevrådet', date: '2026-11-02' },
      example: false
    },
    {
      ...{ indicator: 'vape', topic: null, area: '1864', cause: 'Kiosken säljer', standing: 'vet' },
      ...{ source: 'Tillsynen 2026', speaks: '', organisation: 'Elevrådet', date: '2026-11-02' },
      example: true
    }
  ])
})

test.each([
  [
    'snö;18N;Så;tror;;;Elevrådet;2026-11-02;',
    'indicator: väntade en indikator ur indicators.csv, eller tomt för ett eget ämne, fick "snö"'
  ],
  [
    'vape;18;Så;tror;;;Elevrådet;2026-11-02;',
    'area: väntade koden för en kommun eller en länsdel ur areas.csv, fick "18"'
  ],
  ['vape;18N;;tror;;;Elevrådet;2026-11-02;', 'cause: väntade ett värde, fick ""'],
  [
    'vape;18N;Så;anar;;;Elevrådet;2026-11-02;',
    'standing: väntade något av vet, tror, ta reda på, fick "anar"'
  ],
  [
    'vape;18N;Så;vet;;;Elevrådet;2026-11-02;',
    'source: väntade var det är känt från, när det står vet, fick ""'
  ],
  [
    'vape;18N;Så;tror;;rokning,snö;Elevrådet;2026-11-02;',
    'speaks: väntade indikatorer ur indicators.csv, fick "snö"'
  ],
  ['vape;18N;Så;tror;;;;2026-11-02;', 'organisation: väntade ett värde, fick ""'],
  ['vape;18N;Så;tror;;;Elevrådet;2026-11;', 'date: väntade en dag: ÅÅÅÅ-MM-DD, fick "2026-11"'],
  ['vape;18N;Så;tror;;;Elevrådet;2026-11-02;nej', 'example: väntade ja eller tomt, fick "nej"']
])('%s is refused', async (row, fault) => {
  expect((await read(row)).faults).toEqual([`causes.csv:2 ${fault}`])
})

test.each([
  ['vape;18N;Ylva Ekdalen säger så;tror;;;Elevrådet;2026-11-02;', 'cause', 'ett namn'],
  ['vape;18N;Tre elever har slutat;tror;;;Elevrådet;2026-11-02;', 'cause', 'en liten grupp'],
  ['vape;18N;Så;vet;Ring 070-123 45 67;;Elevrådet;2026-11-02;', 'source', 'en kontaktuppgift'],
  ['vape;18N;Så;tror;;;Ylva Ekdalen;2026-11-02;', 'organisation', 'ett namn']
])('%s is refused without being told itself', async (row, column, got) => {
  const { faults } = await read(row, row)
  expect(faults).toHaveLength(2)
  for (const fault of faults) {
    expect(fault).toMatch(new RegExp(`^causes.csv:[23] ${column}: väntade Skriv .*fick "${got}"$`))
    expect(fault).not.toMatch(/Ylva|Tre|070/)
  }
})

test('that one thing lies behind another is a claim only when it is said to be known, from nowhere', async () => {
  const said = 'vape;18N;Det beror på priset'
  const ending = ';;Elevrådet;2026-11-02;'
  expect(
    (await read(`${said};tror;${ending}`, `${said};vet;Tillsynen 2026${ending}`)).faults
  ).toEqual([])
  const { faults } = await read(`${said};vet;${ending}`)
  expect(faults).toHaveLength(2)
  expect(faults.join()).toContain('Siffrorna visar inte varför')
})

describe('a topic of a group’s own', () => {
  const withTopic = head.replace('area', 'topic;area')
  async function readTopics(...rows: string[]) {
    const problems = new Problems()
    const path = await folder.write(causesFile, [withTopic, ...rows])
    return { causes: await readCauses(path, registers, problems), faults: folder.faults(problems) }
  }

  test('has no indicator', async () => {
    const { causes, faults } = await readTopics(
      ';Mötesplatser;18N;Lokalerna är stängda;tror;;;Elevrådet;2026-11-02;'
    )
    expect(faults).toEqual([])
    expect(causes[0]).toMatchObject({ indicator: null, topic: 'Mötesplatser', area: '18N' })
  })

  test('is refused beside an indicator, and so is a row without either', async () => {
    const { faults } = await readTopics(
      'vape;Ett eget;18N;Så;tror;;;Elevrådet;2026-11-02;',
      ';;18N;Så;tror;;;Elevrådet;2026-11-02;'
    )
    expect(faults).toEqual([
      'causes.csv:2 indicator: väntade en indikator, eller ett eget ämne i topic: ett av dem, fick "vape"',
      'causes.csv:3 indicator: väntade en indikator, eller ett eget ämne i topic: ett av dem, fick ""'
    ])
  })

  test('is refused with a name in it, without telling it', async () => {
    const { faults } = await readTopics(';Ylva Ekdalen;18N;Så;tror;;;Elevrådet;2026-11-02;')
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^causes.csv:2 topic: väntade Skriv .*fick "ett namn"$/)
    expect(faults[0]).not.toContain('Ylva')
  })

  test('stands once', async () => {
    const row = ';Mötesplatser;18N;Så;tror;;;Elevrådet;2026-11-02;'
    expect((await readTopics(row, row)).faults).toHaveLength(1)
    expect((await readTopics(row, row.replace('Möte', 'Fri'))).faults).toEqual([])
  })
})

test('a row stands once', async () => {
  const row = 'vape;18N;Så;tror;;;Elevrådet;2026-11-02;'
  const { faults } = await read(row, 'vape;18N;Så;ta reda på;;;Elevrådet;2026-11-02;', row)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain('causes.csv:4 cause')
})

test('there is no such register until somebody has said something', async () => {
  const problems = new Problems()
  expect(await readCauses(`${folder.path}/none.csv`, registers, problems)).toEqual([])
  expect(problems.found).toBe(false)
})
