// @vitest-environment node
import JSZip from 'jszip'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvText } from '../../src/lib/export/csv.ts'
import { openSite } from '../queries/site.ts'
import { chartSlide, pageOf, written } from './pptx-deck.ts'

const search = '?niva=kommun&omraden=1860&ar=2021'

test('a CSV has a doubtful value with its remark, without limits and verdict', async () => {
  const { ranking } = await pageOf(await openSite(), 'oppna-insatser', search)
  const text = csvText(ranking.file, {
    site: 'Länsdelsbilden',
    address: 'http://127.0.0.1/',
    day: '2026-11-22'
  }).slice(1)
  const { data } = Papa.parse<string[]>(text, { delimiter: ';' })
  const head = data.findIndex((row) => row[0] === 'Uppgift')
  const of = (place: string) => {
    const row = data.slice(head + 1).find((cells) => cells[1] === place) ?? []
    return Object.fromEntries(data[head]!.map((name, i) => [name, row[i]]))
  }
  expect(of('Laxå')).toMatchObject({
    Värde: '0,0',
    'Undre gräns, 95 % intervall': '',
    'Övre gräns, 95 % intervall': '',
    Anmärkning: 'tveksam uppgift, prövas inte',
    Omdöme: ''
  })
  expect(of('Karlskoga')).toMatchObject({ Anmärkning: '', Omdöme: 'högre' })
  const about = ranking.file.about().find(([name]) => name === 'Anmärkningar')
  expect(about?.[1]).toContain('Tveksam uppgift: källans värde går inte ihop')
})

test('a presentation draws a ring with a question mark at it, and says what it is', async () => {
  const page = await pageOf(await openSite(), 'oppna-insatser', search)
  const zip = await JSZip.loadAsync(await written([chartSlide(page.trend)]))
  const parts = await Promise.all(
    zip.file(/ppt\/(slides\/slide|drawings\/drawing)\d+\.xml$/).map((part) => part.async('text'))
  )
  const slide = parts.join('')
  expect(slide).toContain('prst="ellipse"')
  expect(slide).toContain('>?</a:t>')
  expect(slide).toContain('Tveksam uppgift, prövas inte: Laxå 0,0\u00a0% (2021).')
})
