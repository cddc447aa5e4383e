import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { entryKinds, groupsOf } from '../../src/lib/search/entry.ts'
import { methodSections } from '../../src/lib/text/help/method-sections.ts'
import { searchEntries } from '../../src/lib/text/search/entries.ts'
import { entries, searched } from '../search/site-index.ts'

describe('what can be found', () => {
  it('is of every kind, and every register is whole', () => {
    const counts = new Map(groupsOf(entries).map(({ kind, entries: own }) => [kind, own.length]))
    expect([...counts.keys()]).toEqual([...entryKinds])
    expect(counts.get('indikator')).toBe(searched.indicators.length)
    // With the page where decisions are found in minutes.
    expect(counts.get('beslut')).toBe(searched.decisions.length + 1)
    const names = new Set(searched.initiatives.map(({ initiative }) => initiative))
    expect(counts.get('insats')).toBe(names.size)
  })

  it('is small enough to be fetched when somebody searches', () => {
    expect(gzipSync(JSON.stringify(entries)).length).toBeLessThan(60_000)
  })

  it('has each address once but for method words, which share their sections', () => {
    const paths = entries.filter(({ kind }) => kind !== 'metod').map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    const sections = entries.filter(({ kind }) => kind === 'metod').map(({ path }) => path)
    const known = Object.keys(methodSections).map((id) => `data-och-metod/#${id}`)
    expect(new Set(sections)).toEqual(new Set(known))
  })

  it('is words of the registers: no figure, nothing hidden, nobody’s name', () => {
    const fields = ['detail', 'example', 'kind', 'path', 'synonyms', 'text', 'title']
    for (const { asked: _asked, ...entry } of entries)
      expect(Object.keys(entry).sort()).toEqual(fields)
    const registers = ['indicators', 'areas', 'decisions', 'initiatives', 'themes', 'sources']
      .map((name) => readFileSync(`data/${name}.csv`, 'utf8'))
      .join('\n')
    const written = entries.filter(({ kind, path }) => {
      return kind === 'indikator' || (kind === 'beslut' && path !== 'beslut/granska/')
    })
    for (const { title, synonyms } of written) {
      expect(registers).toContain(title)
      expect(registers).toContain(synonyms)
    }
  })

  it('has the questions of every indicator and place, and every indicator’s plain version', () => {
    const paths = entries.filter(({ kind }) => kind === 'samtal').map(({ path }) => path)
    const pages = entries
      .filter(({ path }) => /^(indikator|omrade)\/[^/]+\/$/.test(path))
      .map(({ path }) => path)
    expect(pages.length).toBeGreaterThan(searched.indicators.length)
    const plain = searched.indicators.map(({ id }) => `indikator/${id}/latt/`)
    const questions = pages.map((path) => `${path}samtal/`)
    expect(paths.toSorted()).toEqual([...questions, ...plain].toSorted())
  })

  it('says which figures are made up', () => {
    const example = (path: string) => entries.find((entry) => entry.path === path)?.example
    expect(example('indikator/mar-bra/')).toBe(true)
    expect(example('indikator/familjehem/')).toBe(false)
  })

  it('has a länsdel of one kommun once', () => {
    const orebro = entries.filter(({ kind, title }) => kind === 'plats' && title === 'Örebro')
    expect(orebro).toMatchObject([{ path: 'omrade/18O/', detail: 'Länsdel och kommun' }])
    const nora = entries.find(({ path }) => path === 'omrade/1884/')
    expect(nora?.detail).toBe('Kommun i norra länsdelen')
  })

  it('comes from the registers of whatever county', () => {
    const noTile = { tile_column: null, tile_row: null }
    const area = { code: '20A', type: 'lansdel', name: 'Övre Dalarna', short_name: 'Övre' } as const
    const made = searchEntries({
      indicators: [],
      areas: [
        { ...area, sentence_name: 'övre Dalarna', parent: '20', lansdel: null, sort: 1, ...noTile }
      ],
      decisions: [],
      initiatives: [],
      themes: []
    })
    const places = made.filter(({ kind }) => kind !== 'metod')
    expect(places).toMatchObject([
      { title: 'Övre Dalarna', detail: 'Länsdel', path: 'omrade/20A/' },
      { title: 'Fynd och svar', path: 'fynd/' },
      { title: 'Utskick inför möte: Övre Dalarna', path: 'utskick/20A/' },
      { title: 'Rapport till nämnden: Övre Dalarna', path: 'rapport/20A/' },
      { title: 'Frågor att samtala om: Övre Dalarna', path: 'omrade/20A/samtal/' },
      { title: 'Granska minnesanteckningar', path: 'beslut/granska/' },
      { title: 'Sparat för möte', path: 'sparat/' }
    ])
  })
})
