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
    expect(counts.get('beslut')).toBe(searched.decisions.length)
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
    for (const entry of entries) expect(Object.keys(entry).sort()).toEqual(fields)
    const registers = ['indicators', 'areas', 'decisions', 'initiatives', 'themes', 'sources']
      .map((name) => readFileSync(`data/${name}.csv`, 'utf8'))
      .join('\n')
    const written = entries.filter(({ kind }) => kind === 'indikator' || kind === 'beslut')
    for (const { title, synonyms } of written) {
      expect(registers).toContain(title)
      expect(registers).toContain(synonyms)
    }
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
    const area = { code: '20A', type: 'lansdel', name: 'Övre Dalarna', short_name: 'Övre' } as const
    const made = searchEntries({
      indicators: [],
      areas: [{ ...area, sentence_name: 'övre Dalarna', parent: '20', lansdel: null, sort: 1 }],
      decisions: [],
      initiatives: [],
      themes: []
    })
    const places = made.filter(({ kind }) => kind !== 'metod')
    expect(places).toMatchObject([
      { title: 'Övre Dalarna', detail: 'Länsdel', path: 'omrade/20A/' }
    ])
  })
})
