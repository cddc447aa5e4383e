import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CountyWords } from '../../src/lib/text/county/county-words.ts'

// The words are a constant of the build: every county has its own here, and the sentences are read anew with them.

const delregioner: CountyWords = {
  code: '17',
  whole: 'länet',
  divisions: {
    one: 'delregion',
    theOne: 'delregionen',
    many: 'delregioner',
    all: 'delregionerna'
  },
  count: 3
}
const counties: CountyWords = {
  code: '00',
  whole: 'landet',
  divisions: { one: 'län', theOne: 'länet', many: 'län', all: 'länen' },
  count: 21
}
const undivided: CountyWords = { code: '17', whole: 'länet', divisions: null, count: 16 }

const words = '../../src/lib/text/county/county-words.ts'

beforeEach(() => vi.resetModules())
// Other files are read in the same process.
afterAll(() => {
  vi.doUnmock(words)
  vi.resetModules()
})

async function sentences(countyWords: CountyWords) {
  vi.doMock(words, () => ({ countyWords }))
  const { hueShows, placeCodes, pooledWhose, whole, wholesParts } =
    await import('../../src/lib/text/county/county.ts')
  const { comparatorLabel, levelLabel } = await import('../../src/lib/text/parts/labels.ts')
  const { themeSummary } = await import('../../src/lib/text/briefing/strip.ts')
  const { placeChoices } = await import('../../src/lib/text/comparison/place-choices.ts')
  const { poolingNote } = await import('../../src/lib/text/parts/notes.ts')
  const { listPlaces } = await import('../../src/lib/text/parts/sentence.ts')
  const place = { code: '1715', name: 'Kil', type: 'kommun' as const, lansdel: null }
  const part = { code: '17A', name: 'Kil', type: 'lansdel' as const, lansdel: null }
  const summed = { weight: 'sum', rounding: null } as Parameters<typeof poolingNote>[0]
  const tested = { lansdelar: [{ judged: 'none' }] } as Parameters<typeof themeSummary>[0][number]
  return {
    hue: hueShows(),
    pooled: pooledWhose,
    whole,
    parts: wholesParts,
    codes: placeCodes('Kommunkod', '0000 för riket'),
    against: comparatorLabel.ovriga,
    level: levelLabel.lansdel,
    theme: themeSummary([tested]),
    pooling: poolingNote(summed, { county: false, lansdelar: 'none' }),
    choices: placeChoices(countyWords.divisions ? [part, place] : [place]).map(
      ({ label, places }) => [label, places[0]?.name]
    ),
    several: listPlaces(['norra delregionen', 'södra delregionen'])
  }
}

it('are those of the figures, which the project itself has without a build', async () => {
  const built = (await import(words)) as { countyWords: CountyWords }
  // Vite puts the words into the module by its name: asked for in another way it is the file as it stands.
  const written = (await import(`${words}?written`)) as { countyWords: CountyWords }
  expect(written).not.toBe(built)
  expect(written.countyWords).toEqual(built.countyWords)
})

describe('sentences of a county', () => {
  it('whose parts are called something else', async () => {
    expect(await sentences(delregioner)).toEqual({
      hue: ' Färgen visar delregionen.',
      pooled: 'delregionens eller länets',
      whole: 'länet',
      parts: 'länets tre delar',
      codes: 'Kommunkod, 17 för länet, 0000 för riket eller delregionens beteckning',
      against: 'Övriga länet',
      level: 'Delregioner',
      pooling: 'Delregionerna och länet är summor av kommunernas antal.',
      theme: 'Ingen delregion skiljer sig säkert i 1 prövad',
      choices: [
        ['Delregioner', 'Kil (delregion)'],
        ['Kommuner', 'Kil (kommun)']
      ],
      several: 'norra och södra delregionen'
    })
  })

  it('that is the whole country, with a neuter word for its parts', async () => {
    expect(await sentences(counties)).toMatchObject({
      hue: ' Färgen visar länet.',
      pooled: 'länets eller landets',
      parts: 'landets 21 delar',
      against: 'Övriga landet',
      level: 'Län',
      theme: 'Inget län skiljer sig säkert i 1 prövad'
    })
  })

  it('without parts tell of its kommuner, or nothing', async () => {
    expect(await sentences(undivided)).toMatchObject({
      hue: '',
      pooled: 'länets',
      parts: 'länets 16 kommuner',
      codes: 'Kommunkod, 17 för länet eller 0000 för riket',
      level: 'Kommuner',
      choices: [['Kommuner', 'Kil']],
      pooling: 'Länets värde är summan av kommunernas antal.',
      theme: 'Ingen kommun skiljer sig säkert i 1 prövad'
    })
  })
})
