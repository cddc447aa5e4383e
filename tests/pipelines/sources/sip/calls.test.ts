import { describe, expect, it } from 'vitest'
import { generateSip } from '../../../../pipelines/example/sip.ts'
import { Problems } from '../../../../pipelines/read/problems.ts'
import { Translations } from '../../../../pipelines/read/words/translation.ts'
import { readCalls } from '../../../../pipelines/sources/sip/call-rows.ts'
import { countBy, readRows } from '../../example/delivery.ts'
import { SourceFolder } from '../../source-folder.ts'

const folder = await SourceFolder.ofFile()

const header = 'datum;kommun;kallande;aldersgrupp;kon;bup_deltog;skal'
const sound = '2026-03-05;1880;skola;6-12;flicka;ja;'
const today = '2026-03-06'

/** What the rows may speak of, without any translation. */
const knownIn = (kommuner: string[], day: string) => ({
  kommuner,
  kommunByName: () => undefined,
  translations: new Translations(),
  today: day
})

async function read(rows: string[]) {
  const problems = new Problems()
  const path = await folder.write('kallelser.csv', [header, ...rows])
  const calls = await readCalls([path], knownIn(['1880', '1860'], today), problems)
  return { calls, faults: folder.faults(problems), notes: problems.notes }
}

describe('calls', () => {
  it('are counted by quarter, kommun and their codes', async () => {
    const { calls, faults } = await read([
      sound,
      '2026-01-01;1880;skola;6-12;flicka;ja;',
      '2025-12-31;1880;skola;6-12;flicka;ja;',
      '2026-03-06;1860;region;0-5;;nej;annat'
    ])
    expect(faults).toEqual([])
    const school = { kallande: 'skola', aldersgrupp: '6-12', kon: 'flicka' }
    const tookPart = { kommun: '1880', ...school, bup_deltog: 'ja', skal: '' }
    expect([...calls.groups()]).toEqual([
      { quarter: '2026-Q1', count: 2, ...tookPart },
      { quarter: '2025-Q4', count: 1, ...tookPart },
      {
        quarter: '2026-Q1',
        count: 1,
        kommun: '1860',
        kallande: 'region',
        aldersgrupp: '0-5',
        kon: '',
        bup_deltog: 'nej',
        skal: 'annat'
      }
    ])
    expect(calls.quarters).toEqual(['2025-Q4', '2026-Q1'])
    expect(calls.lastDay).toBe('2026-03-06')
  })

  it('are read as programs write dates, and told how where the day and the month could be each other', async () => {
    const days = ['2025-12-31 00:00', '46022', '31/12/2025', '1/12/2025']
    const { calls, faults, notes } = await read(days.map((day) => sound.replace('2026-03-05', day)))
    expect(faults).toEqual([])
    expect(calls.quarters).toEqual(['2025-Q4'])
    expect(calls.lastDay).toBe('2025-12-31')
    expect(notes[0]).toContain('datum lästa som dag/månad/år')
    const both = await read([sound.replace('2026-03-05', '3/2/2025')])
    expect(notes[1]).toBe('datum läst: 4 som är skrivna på annat sätt än 2026-03-06')
    expect(both.faults).toEqual([
      'kallelser.csv:2 datum: väntade ett datum som 2026-03-06: dag och månad går inte att skilja åt i filen, skriv om dem, fick "text, 8 tecken"'
    ])
  })

  it.each([
    ['Karlaskolan, elevhälsan', 'skola'],
    ['Förskolan Solen', 'forskola'],
    ['Förskoleklass F', 'skola'],
    ['Förskoleklassen på Karlaskolan', 'skola'],
    ['BUP Örebro', 'region'],
    ['Socialtjänsten i Lindesberg', 'socialtjanst'],
    ['Annan', 'annan']
  ])('of %s are %s', async (caller, code) => {
    const { calls } = await read([sound.replace('skola', caller)])
    expect([...calls.groups()].map(({ kallande }) => kallande)).toEqual([code])
  })

  it.each([
    ['06-dec', '6-12'],
    ['6–12', '6-12'],
    ['6–12 år', '6-12'],
    ['2026-12-06', '6-12'],
    ['13 till 15', '13-15'],
    ['14 år', '13-15'],
    ['17,5', '16-19'],
    ['3', '0-5']
  ])('of age %s, as Excel or a list has it, are of %s', async (age, code) => {
    const { calls } = await read([sound.replace('6-12', age)])
    expect([...calls.groups()].map(({ aldersgrupp }) => aldersgrupp)).toEqual([code])
  })

  it.each([
    ['SANT;', 'ja', ''],
    ['Falskt;Ingen behandling eller vårdplan', 'nej', 'ingen-vardplan'],
    ['N;Ingen pågående kontakt', 'nej', 'ingen-kontakt'],
    ['nej;Det finns redan en SIP', 'nej', 'befintlig-sip'],
    ['nej;Annat skäl', 'nej', 'annat']
  ])('with %s are as a program or a person writes it', async (written, took, reason) => {
    const { calls } = await read([sound.replace('ja;', written)])
    expect([...calls.groups()].map((group) => [group.bup_deltog, group.skal])).toEqual([
      [took, reason]
    ])
  })

  it('of a caller that could be two, or none, are refused', async () => {
    for (const caller of ['Skola och socialtjänst', 'Eva']) {
      expect((await read([sound.replace('skola', caller)])).faults).toHaveLength(1)
    }
  })

  it('that stand again in the same file, beyond what chance gives, are refused', async () => {
    const days = Array.from({ length: 28 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`)
    const rows = days.map((day) => `${day};1880;skola;6-12;flicka;ja;`)
    expect((await read([...rows, sound, ...rows])).faults).toEqual([
      'kallelser.csv:1: väntade varje rad en gång: fler är lika än slumpen ger, ta bort dem som är inlagda igen, fick "ungefär 28 rader från 2026 som står två gånger"'
    ])
    expect((await read([...rows, ...rows.slice(0, 2)])).faults).toEqual([])
  })

  it('of the example file are all counted, as the file itself says', async () => {
    const files = generateSip()
    const rows = readRows(files, 'kallelser.csv')
    const path = await folder.write('kallelser.csv', files[0]?.content ?? '')
    const kommuner = Object.keys(countBy(rows, 'kommun'))
    const problems = new Problems()
    const calls = await readCalls([path], knownIn(kommuner, '2026-12-31'), problems)
    expect(problems.list).toEqual([])
    const groups = [...calls.groups()]
    for (const column of ['kommun', 'kallande', 'kon', 'bup_deltog', 'skal'] as const) {
      const counts: Record<string, number> = {}
      for (const group of groups) counts[group[column]] = (counts[group[column]] ?? 0) + group.count
      expect(counts).toEqual(countBy(rows, column))
    }
    const thisYear = groups.filter(({ quarter }) => quarter.startsWith('2026'))
    expect(thisYear.reduce((sum, { count }) => sum + count, 0)).toBe(100)
    expect(calls.lastDay).toBe('2026-03-06')
  })
})

const noDate = 'datum: väntade ett datum som 2026-03-06, fick'

describe('a call at fault is reported by the kind of its cells and not counted:', () => {
  it.each([
    [
      'a date in the future',
      '2026-03-07;1880;skola;6-12;flicka;ja;',
      ['datum: väntade ett datum som inte ligger i framtiden, fick "ett datum"']
    ],
    [
      'a date before there were such plans',
      '2002-03-05;1880;skola;6-12;flicka;ja;',
      ['datum: väntade ett datum från 2010-01-01 och framåt, fick "ett datum"']
    ],
    ['a date that never was', '2026-02-30;1880;skola;6-12;flicka;ja;', [`${noDate} "ett datum"`]],
    ['a month', '2026-03;1880;skola;6-12;flicka;ja;', [`${noDate} "text, 7 tecken"`]],
    ['no date', ';1880;skola;6-12;flicka;ja;', [`${noDate} "en tom cell"`]],
    [
      'a kommun outside the county',
      '2026-03-05;0180;skola;6-12;flicka;ja;',
      ['kommun: väntade en av länets kommuner, med kod eller namn, fick "4 siffror"']
    ],
    [
      'an unknown code in every column',
      '2026-03-05;1880;Eva;Eva;Eva;Eva;Eva',
      [
        'kallande: väntade något av skola, forskola, socialtjanst, region, annan, fick "text, 3 tecken"',
        'aldersgrupp: väntade något av 0-5, 6-12, 13-15, 16-19, fick "text, 3 tecken"',
        'kon: väntade flicka, pojke eller tomt, fick "text, 3 tecken"',
        'bup_deltog: väntade något av ja, nej, fick "text, 3 tecken"',
        'skal: väntade ingen-kontakt, ingen-vardplan, befintlig-sip, annat eller tomt, fick "text, 3 tecken"'
      ]
    ],
    [
      'a reason though BUP took part',
      '2026-03-05;1880;skola;6-12;flicka;ja;annat',
      ['skal: väntade en tom cell när BUP deltog, fick "text, 5 tecken"']
    ],
    [
      'no reason though BUP did not',
      '2026-03-05;1880;skola;6-12;flicka;nej;',
      ['skal: väntade ett skäl när BUP inte deltog, fick "en tom cell"']
    ]
  ])('%s', async (_, row, expected) => {
    const { calls, faults } = await read([sound, row])
    expect(faults).toEqual(expected.map((fault) => `kallelser.csv:3 ${fault}`))
    expect([...calls.groups()].map(({ count }) => count)).toEqual([1])
    expect(calls.lastDay).toBe('2026-03-05')
  })
})
