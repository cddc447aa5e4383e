import { expect, it } from 'vitest'
import { readLines } from '../../src/lib/minutes/file/document.ts'
import { column, pdfFile, type Placed } from './pdf-file.ts'

// How the texts of a page stand to each other.

async function lines(...pages: Placed[][]): Promise<string[]> {
  return (await readLines('moete.pdf', pdfFile(pages))).filter(Boolean)
}

it('reads three columns one after the other, and a word that goes on in the next', async () => {
  const texts = [
    ['Chefsgruppen har länge', 'talat om en samordning', 'i alla kommuner i läns-'],
    ['delen och beslutar att', 'en gemensam rutin ska', 'tas fram under våren.'],
    ['Frågan om lokaler i de', 'tre kommunerna är inte', 'klar och tas upp i maj.']
  ]
  const page = texts.flatMap((text, i) => column(text, 60 + 160 * i, 700, 11))
  const title = column(['Protokoll chefsgrupp skola 2026-02-03 i konferensrummet'], 60, 780, 16)
  const read = await readLines('moete.pdf', pdfFile([[...title, ...page]]))
  expect(read.filter(Boolean).slice(1)).toEqual(texts.flat())
  expect(read[read.indexOf('i alla kommuner i läns-') + 1]).toBe('delen och beslutar att')
  expect(read[read.indexOf('tas fram under våren.') + 1]).toBe('')
})

it('reads columns below a short title that reaches over the strip between them', async () => {
  const texts = ['Frågan har länge talats om i', 'Ärendet bordläggs därför av de'].map((text) =>
    Array.from({ length: 12 }, (_, i) => `${text} rad ${i} av länets`)
  )
  const title = column(['Minnesanteckningar i kort form'], 200, 780)
  const page = [texts[0]!, texts[1]!].flatMap((text, i) => column(text, 60 + 250 * i, 700))
  const read = await lines([...title, ...page])
  expect(read).toEqual(['Minnesanteckningar i kort form', ...texts.flat()])
})

it('reads a table whose cells have many lines row by row', async () => {
  const cells: [number, string[]][] = [
    [60, ['Punkt', 'Skolnärvaro', 'i förskoleklass']],
    [200, ['Beslut', 'Chefsgruppen antar en samver-', 'kansplan för alla skolor.']],
    [420, ['Ansvarig', 'Kumla kommun']]
  ]
  const first = cells.flatMap(([x, texts]) => column(texts, x, 700))
  const second = cells.flatMap(([x], i) =>
    column([['Fritid', 'Tre kvällar i veckan.', ''][i]!].filter(Boolean), x, 655)
  )
  const after = column(['Nästa möte hålls i maj och då tas budgeten upp för hela länet.'], 60, 600)
  expect(await lines([...first, ...second, ...after])).toEqual([
    'Punkt\tBeslut\tAnsvarig',
    'Skolnärvaro i förskoleklass\tChefsgruppen antar en samverkansplan för alla skolor.\tKumla kommun',
    'Fritid\tTre kvällar i veckan.\t–',
    'Nästa möte hålls i maj och då tas budgeten upp för hela länet.'
  ])
})

it('leaves out what is stamped across the page or along its margin', async () => {
  const text = column(['Gruppen beslutar att anta planen.', 'Beslutet gäller i år.'], 60, 700)
  const stamps = [
    { text: 'UTKAST', x: 200, y: 400, size: 60, turn: 45 },
    { text: 'Justerat 2026-05-01', x: 580, y: 300, turn: 90 }
  ]
  expect(await lines([...stamps, ...text])).toEqual(text.map((line) => line.text))
})

it.each([90, 180, 270])('reads a page that lies %i degrees', async (turn) => {
  const [right, down] = { 90: [1, 0], 180: [0, 1], 270: [-1, 0] }[turn]!
  const texts = ['Gruppen beslutar att', 'anta planen.']
  const page = texts.map((text, i) => ({
    text,
    x: 300 + 14 * i * right!,
    y: 400 + 14 * i * down!,
    turn
  }))
  expect(await lines(page)).toEqual(texts)
})

it('tells the notes at the foot of a page at the end, and the sentence goes on over the page', async () => {
  const first = [
    ...column(['Kommunernas siffror för hösten visades, och de är bättre än i fjol.'], 60, 148, 11),
    ...column(['Gruppen beslutar att anta en'], 60, 120, 11),
    { text: '1', x: 199, y: 124, size: 6 },
    ...column(['handlingsplan för'], 60, 106, 11),
    ...column(['1 Planen finns på regionens webbplats', 'och i diariet.'], 60, 70, 9)
  ]
  const second = column(['skolnärvaro i alla kommuner.'], 60, 780, 11)
  expect(await lines(first, second)).toEqual([
    'Kommunernas siffror för hösten visades, och de är bättre än i fjol.',
    'Gruppen beslutar att anta en',
    'handlingsplan för',
    'skolnärvaro i alla kommuner.',
    'Noteringar',
    '- Planen finns på regionens webbplats och i diariet.'
  ])
})

it('joins letters that are set one by one or apart', async () => {
  const set = (text: string, y: number, step: number) =>
    Array.from(text, (letter, i) => ({ text: letter, x: 60 + step * i, y })).filter(
      (piece) => piece.text !== ' '
    )
  const page = [
    ...set('aaaa aaa', 700, 5.56),
    ...set('NNNNNNN', 650, 10),
    ...column(['Slut.'], 60, 600)
  ]
  expect(await lines(page)).toEqual(['aaaa aaa', 'NNNNNNN', 'Slut.'])
})

it('takes letters in one for letters, and hyphens at the end of a line for what they are', async () => {
  const text = `Gruppen e\ufb00ektiviserar \ufb01nansieringen av sam\u00ad
arbetet och IT-
stödet, e-
post till 12-
åringar och läns\u2010
delen.`
  expect(await readLines('moete.txt', new TextEncoder().encode(text))).toEqual([
    'Gruppen effektiviserar finansieringen av sam-',
    'arbetet och IT-stödet,',
    'e-post',
    'till 12-åringar',
    'och läns-',
    'delen.'
  ])
})
