import { describe, expect, it } from 'vitest'
import { index, titles } from './site-index.ts'

const first = (text: string) => titles(text)[0]

describe('the search', () => {
  it.each([
    ['alkohol', 'Druckit alkohol senaste tolv månaderna'],
    ['snus', 'Snusar dagligen'],
    ['SAMS', 'SAMS-nätverk (SKR)'],
    ['Laxå', 'Laxå'],
    ['sydnärke', 'Södra länsdelen (Sydnärke)'],
    ['backa barnet', 'Backa barnet'],
    ['säkerställd', 'Säkerställd skillnad'],
    ['konfidensintervall', 'Konfidensintervall'],
    ['undertryckt', 'Undertryckt värde'],
    ['designeffekt', 'Designeffekt'],
    ['suicidprevention', 'Samverkansplan psykisk hälsa och suicidprevention 2025–2030']
  ])('finds %s', (text, title) => {
    expect(titles(text)).toContain(title)
    expect(index.find(text).near).toBe(false)
  })

  it.each([
    ['flicka', 'Flickor och pojkar'],
    ['mobbad', 'Utsatt för mobbning i skolan'],
    ['mobbningen', 'Utsatt för mobbning i skolan'],
    ['rökning', 'Röker dagligen'],
    ['konfidensintervallet', 'Konfidensintervall']
  ])('finds another form of a word: %s', (text, title) => {
    expect(first(text)).toBe(title)
  })

  it.each([
    ['fosterhem', 'Placerade i familjehem någon gång under året'],
    ['fosterhemmet', 'Placerade i familjehem någon gång under året'],
    ['försörjningsstöd', 'Barn i familjer med ekonomiskt bistånd'],
    ['droger', 'Använt narkotika någon gång'],
    ['signifikant', 'Säkerställd skillnad']
  ])('finds by a synonym: %s', (text, title) => {
    expect(first(text)).toBe(title)
  })

  it('finds by the parts of a compound, and compounds by their last part', () => {
    expect(first('alkoholvanor')).toBe('Druckit alkohol senaste tolv månaderna')
    expect(titles('skola')).toContain('Elever i musik- eller kulturskola')
  })

  it.each([
    ['alkhol', 'Druckit alkohol senaste tolv månaderna'],
    ['alkhool', 'Druckit alkohol senaste tolv månaderna'],
    ['Lindesbreg', 'Lindesberg'],
    ['kraftsmling', 'Kraftsamling barn och unga'],
    ['tratdiagram', 'Trattdiagram']
  ])('forgives a slip: %s', (text, title) => {
    expect(titles(text)).toContain(title)
  })

  it('takes a word that is there for no slip of another', () => {
    expect(titles('snus')).toEqual(['Snusar dagligen'])
  })

  it('has questions and plain versions for who asks for them, and not beside all else', () => {
    expect(first('lätt version snus')).toBe('Lätt version: Snusar dagligen')
    expect(first('lättläst snus')).toBe('Lätt version: Snusar dagligen')
    expect(first('frågor att samtala om Nora')).toBe('Frågor att samtala om: Nora')
    expect(first('samtalsfrågor snus')).toBe('Frågor att samtala om: Snusar dagligen')
    for (const text of ['nora', 'skola', 'alkohol'])
      expect(titles(text).filter((title) => /^(Lätt|Frågor)/.test(title))).toEqual([])
  })

  it('needs no dots or rings, and takes letters in two parts', () => {
    for (const text of ['orebro', 'Örebro'.normalize('NFD'), 'ÖREBRO'])
      expect(titles(text)).toEqual(titles('Örebro'))
    expect(titles('laxa')).toEqual(titles('Laxå'))
  })

  it('answers while a word is being written', () => {
    for (const text of ['al', 'alk', 'alko', 'alkoh'])
      expect(titles(text)).toContain('Druckit alkohol senaste tolv månaderna')
  })

  it('wants all the words, but not those that only hold a question together', () => {
    expect(titles('psykisk hälsa')).not.toContain('Trivs i skolan')
    expect(titles('barn i fosterhem')).toEqual(titles('barn fosterhem'))
  })

  it('has the kind of the best hit first', () => {
    const [best] = index.find('nora').groups
    expect([best?.kind, best?.entries[0]?.title]).toEqual(['plats', 'Nora'])
    expect(index.find('alkohol').groups[0]?.kind).toBe('indikator')
  })

  it('gives what is nearest where nothing has all the words', () => {
    const { near, count, groups } = index.find('fosterhem xyzzy')
    expect({ near, count }).toEqual({ near: true, count: 1 })
    expect(groups[0]?.entries[0]?.title).toBe('Placerade i familjehem någon gång under året')
  })

  it.each(['xyzzy', '', ' ', '?', 'a', '=', '"', 'å'.repeat(500)])(
    'finds nothing, and does not fail, for %j',
    (text) => {
      expect(index.find(text)).toEqual({ groups: [], count: 0, near: true })
    }
  )
})
