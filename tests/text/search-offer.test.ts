import { describe, expect, it } from 'vitest'
import { groupsOf } from '../../src/lib/search/entry.ts'
import { offerOf } from '../../src/lib/text/search/offer.ts'
import { entries, index } from '../search/site-index.ts'

const all = groupsOf(entries)
const offer = (text: string, most?: number) => offerOf(text, index.find(text), all, most)

describe('what a search is answered with', () => {
  it('is the hits by kind, and how many', () => {
    const { summary, groups } = offer('snus')
    expect(summary).toBe('1 träff.')
    expect(groups).toEqual([
      {
        title: 'Indikatorer',
        options: [
          {
            title: 'Snusar dagligen',
            detail: 'Levnadsvanor',
            path: 'indikator/snus/',
            example: true
          }
        ]
      }
    ])
  })

  it('is so many of each kind, and the way to the rest', () => {
    const { summary, groups } = offer('skola', 3)
    const { count } = index.find('skola')
    expect(summary).toBe(`${count} träffar.`)
    expect(groups.slice(0, -1).every(({ options }) => options.length <= 3)).toBe(true)
    expect(groups.at(-1)?.options).toMatchObject([
      { title: `Visa alla ${count} träffar`, path: 'sok/?ord=skola' }
    ])
  })

  it('is what there is instead where nothing was found', () => {
    const { summary, groups } = offer('xyzzy')
    expect(summary).toBe('Inget hittades för ”xyzzy”.')
    expect(groups.map(({ title }) => title)).toEqual(['Det här finns'])
    expect(groups[0]?.options.map(({ title, path }) => [title, path])).toEqual([
      ['Alla indikatorer', ''],
      ['Alla platser', '#platser'],
      ['Alla beslut', 'beslut/'],
      ['Alla insatser', 'insatser/'],
      ['Data och metod', 'data-och-metod/']
    ])
  })

  it('has what is nearest before that', () => {
    const { summary, groups } = offer('fosterhem xyzzy')
    expect(summary).toBe('Inget hittades för ”fosterhem xyzzy”. Det här ligger närmast.')
    expect(groups.map(({ title }) => title)).toEqual(['Närmast', 'Det här finns'])
  })
})
