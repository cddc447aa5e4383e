import { describe, expect, test } from 'vitest'
import {
  familyCentres,
  type PlacedInitiative
} from '../../src/lib/queries/registers/initiatives.ts'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import {
  initiativeCount,
  initiativeMatrix,
  matrixColumns,
  unknownSentence
} from '../../src/lib/text/initiative/matrix.ts'
import {
  countsHeadline,
  initiativeHeadline,
  initiativeTip
} from '../../src/lib/text/initiative/map.ts'
import {
  noteSentences,
  statusGroups,
  statusText
} from '../../src/lib/text/initiative/initiatives.ts'
import { anyInitiative } from '../../src/lib/url/initiatives-view.ts'

const place = (code: string, type: Area['type'], name: string, lansdel: string | null): Area => ({
  ...{ code, type, name, short_name: name, sentence_name: name, parent: null, lansdel, sort: 0 },
  ...{ tile_column: null, tile_row: null }
})
const areas: Area[] = [
  place('0000', 'riket', 'Riket', null),
  { ...place('18', 'lan', 'Örebro län', null), sentence_name: 'länet' },
  { ...place('18N', 'lansdel', 'Norra', null), sentence_name: 'norra länsdelen' },
  { ...place('18V', 'lansdel', 'Västra', null), sentence_name: 'västra länsdelen' },
  place('1885', 'kommun', 'Lindesberg', '18N'),
  place('1884', 'kommun', 'Nora', '18N'),
  place('1862', 'kommun', 'Degerfors', '18V'),
  place('1883', 'kommun', 'Karlskoga', '18V')
]

const entry = (area: string, cells: Partial<PlacedInitiative> = {}): PlacedInitiative => ({
  initiative: 'Prov',
  area,
  status: 'ansluten',
  since: '2024-H2',
  source: 'Minnesanteckningar',
  note: null,
  themes: '',
  count: null,
  ...cells
})

const rowOf = (...entries: PlacedInitiative[]) => initiativeMatrix(entries, areas)[0]!.rows[0]!
const told = (...entries: PlacedInitiative[]) =>
  rowOf(...entries).cells.map(({ areas: codes, entry: own, reach }) => {
    return `${codes.join('+')} ${own?.status ?? 'okänt'}${reach ? ` (${reach})` : ''}`
  })

describe('the matrix', () => {
  test('has the kommuner länsdel by länsdel', () => {
    expect(matrixColumns(areas).map(({ kommuner }) => kommuner.map(({ name }) => name))).toEqual([
      ['Lindesberg', 'Nora'],
      ['Degerfors', 'Karlskoga']
    ])
  })

  test('says of each kommun what is known of it, and of no other that it has none', () => {
    expect(told(entry('1884'))).toEqual(['1885 okänt', '1884 ansluten', '1862 okänt', '1883 okänt'])
  })

  test('joins the kommuner that one row of the register is of', () => {
    expect(told(entry('18N'))).toEqual([
      '1885+1884 ansluten (Gäller hela norra länsdelen)',
      '1862 okänt',
      '1883 okänt'
    ])
    expect(told(entry('18'))).toEqual(['1885+1884+1862+1883 ansluten (Gäller hela länet)'])
    // Rows of their own stand by themselves, however alike.
    expect(told(entry('1885'), entry('1884'))).toHaveLength(4)
  })

  test('lets a kommun speak for itself before its länsdel and the county', () => {
    expect(told(entry('18'), entry('18N', { status: 'pågår' }), entry('1885'))).toEqual([
      '1885 ansluten',
      '1884 pågår (Gäller hela norra länsdelen)',
      '1862+1883 ansluten (Gäller hela länet)'
    ])
  })

  test('counts the kommuner, not those that are known to have none', () => {
    expect(rowOf(entry('1884')).count).toBe('1 kommun')
    expect(rowOf(entry('1884'), entry('1862')).count).toBe('2 kommuner')
    expect(rowOf(entry('1884'), entry('1862', { status: 'finns inte' })).count).toBe('1 kommun')
    expect(rowOf(entry('18')).count).toBe('Hela länet')
    expect(rowOf(entry('18N'), entry('1862')).count).toBe('Norra länsdelen och 1 kommun')
  })

  test('groups a programme, and has official figures last', () => {
    const groups = initiativeMatrix(
      ['Kraft: stöd', familyCentres, 'Prov', 'Kraft: lots'].map((initiative) =>
        entry('1884', { initiative })
      ),
      areas
    )
    expect(groups.map(({ title, rows }) => [title, ...rows.map((row) => row.title)])).toEqual([
      ['Arbetssätt, nätverk och piloter', 'Prov'],
      ['Kraft: projekt', 'Stöd', 'Lots'],
      ['Ur den officiella statistiken', familyCentres]
    ])
  })
})

describe('in words', () => {
  test('status by status, with its places', () => {
    const entries = [
      entry('1862', { status: 'i drift', since: null }),
      entry('1885'),
      entry('1884'),
      entry('1883', { status: 'finns', since: '2022', count: 7 })
    ]
    expect(statusGroups(entries, areas).map(({ said, places }) => `${said}: ${places}`)).toEqual([
      'I drift, startdatum okänt: Degerfors',
      'Ansluten sedan hösten 2024: Lindesberg och Nora',
      'Finns 2022: Karlskoga (7)'
    ])
    expect(entries.map(statusText).at(-1)).toBe('finns (7)')
  })

  test('a note of some places names them, a note of all does not', () => {
    const [one, other] = [entry('1885', { note: 'delar' }), entry('1884')]
    expect(noteSentences([one, other], areas)).toEqual(['Lindesberg: delar.'])
    expect(noteSentences([one, { ...other, note: 'delar' }], areas)).toEqual(['Delar.'])
  })

  test('what is unknown is said to be so, never to be a no', () => {
    const row = rowOf(entry('1884'))
    expect(row.unknown).toEqual(['Lindesberg', 'Degerfors', 'Karlskoga'])
    expect(unknownSentence(row.unknown)).toBe('Okänt i Lindesberg, Degerfors och Karlskoga.')
    expect(unknownSentence([...row.unknown, 'Nora'])).toBe('Okänt i de övriga 4 kommunerna.')
    expect(initiativeHeadline(row)).toBe('Prov: 1 kommun, okänt i 3')
    expect(initiativeTip('Lindesberg', row.cells[0]!)).toEqual([
      'Lindesberg',
      'Okänt, inte ett nej'
    ])
    expect(initiativeHeadline(rowOf(entry('18')))).toBe('Prov: hela länet')
  })

  test('the numbers of several', () => {
    expect(countsHeadline([2, 5], true)).toBe('Mellan 2 och 5 kända insatser per kommun')
    expect(countsHeadline([0, 1], false)).toBe('Upp till 1 känd insats per kommun')
    expect(countsHeadline([3, 3], false)).toBe('3 kända insatser i varje kommun')
    expect(countsHeadline([0, 0], false)).toBe('Ingen insats med känd plats passar urvalet')
    expect(countsHeadline([0, 0], true)).toBe('Bara intresse, ingen känd insats')
  })

  test('how many are shown, and what the rest are to a place', () => {
    expect(initiativeCount({ shown: 15, wished: 0 }, 15, anyInitiative, areas)).toBe(
      'Visar alla 15 insatser.'
    )
    expect(
      initiativeCount({ shown: 6, wished: 0 }, 15, { ...anyInitiative, area: '18N' }, areas)
    ).toBe('Visar 6 av 15 insatser. För de övriga är läget i norra länsdelen okänt.')
    const both = { ...anyInitiative, area: '18N', theme: 'skola' }
    expect(initiativeCount({ shown: 2, wished: 0 }, 15, both, areas)).toBe(
      'Visar 2 av 15 insatser.'
    )
    expect(initiativeCount({ shown: 0, wished: 0 }, 15, both, areas)).toContain(
      'Ingen insats med känd plats passar urvalet'
    )
  })
})

describe('what is only wished for', () => {
  const wish = (area: string, cells: Partial<PlacedInitiative> = {}) =>
    entry(area, { status: 'intresse', ...cells })

  test('is not counted among what is there, and is told apart', () => {
    expect(rowOf(wish('18')).count).toBe('Intresse i hela länet')
    expect(rowOf(entry('1884'), wish('18V')).count).toBe('1 kommun, intresse i västra länsdelen')
    expect(initiativeHeadline(rowOf(wish('18V')))).toBe(
      'Prov: intresse i västra länsdelen, okänt i 2'
    )
  })

  test('never hides what is done around it', () => {
    expect(told(wish('1884'), entry('18'))).toEqual([
      '1885+1884+1862+1883 ansluten (Gäller hela länet)'
    ])
    expect(told(wish('1884'), wish('18N'))).toContain('1884 intresse')
  })

  test('stands after what is done, by its whole name', () => {
    const groups = initiativeMatrix(
      [wish('18', { initiative: 'Kraft: lots' }), entry('1884'), wish('1884')],
      areas
    )
    expect(groups.map(({ title, rows }) => [title, ...rows.map((row) => row.title)])).toEqual([
      ['Arbetssätt, nätverk och piloter', 'Prov'],
      ['Bara intresse', 'Kraft: lots']
    ])
  })

  test('is said to be no more than that', () => {
    expect(statusGroups([wish('18')], areas)).toEqual([
      { status: 'intresse', said: 'Intresse finns sedan hösten 2024', places: 'hela länet' }
    ])
    const [shown, wished] = [3, 1]
    expect(initiativeCount({ shown, wished }, 3, anyInitiative, areas)).toBe(
      'Visar alla 3 insatser. För 1 av dem finns bara intresse.'
    )
    expect(initiativeCount({ shown: 1, wished }, 3, anyInitiative, areas)).toBe(
      'Visar 1 av 3 insatser. Det finns bara intresse för den.'
    )
  })
})
