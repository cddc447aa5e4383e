import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rightMinutes } from './corpus/right.ts'
import { wordMinutes } from './corpus/word-minutes.ts'
import { projectReader } from './minutes-folder.ts'

// The text as the page for review shows it: line by line beside what was found, with nobody named.

const text = `Minnesanteckningar styrgrupp nära vård 2026-05-12
Närvarande: Ylva Ekdalen, Region Örebro län; Torvald Granmyr, Laxå kommun; Siv Höglinder

1. Tillgänglighet på mottagningen
Ylva föredrar ärendet. Frågor till ylva.ekdalen@example.org, 019-123 45 67.
Beslut: Gruppen ställer sig bakom Torvald Granmyrs förslag att öppna på lördagar.
YE skriver till Siv Höglinder.`

const opened = async () => (await projectReader()).open('mote.txt', new TextEncoder().encode(text))

it('has the lines of the file, each where it was', async () => {
  const { masked, reading } = await opened()
  expect(masked).toHaveLength(7)
  expect(masked[2]).toBe('')
  expect(masked[3]).toBe('1. Tillgänglighet på mottagningen')
  expect(masked[(reading.proposals[0]?.line ?? 0) - 1]).toMatch(/^Beslut: /)
  expect(reading.source).toBe('Minnesanteckningar 2026-05-12')
})

it('names nobody', async () => {
  const { masked } = await opened()
  expect(masked.join('\n')).not.toMatch(/Ylva|Ekdalen|Torvald|Granmyr|Siv|Höglinder|YE|@|019/i)
  expect(masked[4]).toMatch(/^Region Örebro län föredrar ärendet\./)
})

it('knows who is named in what somebody writes', async () => {
  const minutes = await opened()
  expect(minutes.namesIn('Birk Åstrand och Ylva tar fram en plan.')).toEqual([
    'Birk Åstrand',
    'Ylva'
  ])
  expect(minutes.namesIn('Region Örebro län tar fram en plan i Kumla.')).toEqual([])
})

it('knows names by their form when the minutes are not at hand', async () => {
  const reader = await projectReader()
  expect(reader.namesIn('Birk Åstrand tar fram en plan.')).toEqual(['Birk Åstrand'])
  expect(reader.namesIn('Kumla kommun tar fram en plan.')).toEqual([])
})

it('names nobody in the text of any of the invented minutes', async () => {
  const reader = await projectReader()
  for (const { file } of rightMinutes) {
    const bytes = file.endsWith('.docx')
      ? await wordMinutes()
      : readFileSync(new URL(`./corpus/${file}`, import.meta.url))
    const { masked } = await reader.open(file, new Uint8Array(bytes))
    expect(masked.join('\n'), file).not.toMatch(/Ylva|Ekdalen|Torvald|Granmyr|Höglinder|Åstrand/)
  }
})

it.each([
  ['a name broken over two lines', 'Frågan väcktes av Ylva\nEkdalen vid förra mötet.'],
  ['a first name alone', 'Ylva tar med sig frågan. Sedan talade Torvald.'],
  ['a name in capitals', 'YLVA EKDALEN redovisar.'],
  ['a name in the genitive', 'Ylvas och Granmyrs förslag behandlas.'],
  ['a name in a table', 'Beslut\tAnsvarig\nPlanen antas\tYlva Ekdalen'],
  ['a name in a heading', '## Rapport (Ylva Ekdalen)']
])('does not show %s', async (_, more) => {
  const reader = await projectReader()
  const minutes = await reader.open('mote.txt', new TextEncoder().encode(`${text}\n${more}`))
  expect(minutes.masked.join('\n')).not.toMatch(/Ylva|Ekdalen|Torvald|Granmyr/i)
})
