import { expect, test } from 'vitest'
import { siteDatabase } from '../../src/lib/db/site.server.ts'
import { reportData, reportPlaces } from '../../src/lib/page/report.server.ts'
import { siteFindings } from '../../src/lib/page/findings.server.ts'
import { isWorse } from '../../src/lib/text/finding/finding.ts'
import { sectionIds, type Block, type Report } from '../../src/lib/text/report/block.ts'

const data = async (code: string) => {
  const place = (await reportPlaces()).find((one) => one.code === code)
  return reportData(place!)
}

/** The section of what is proposed: one row for each finding. */
const answered = (report: Report) => {
  const section = report.sections.find(({ id }) => id === 'forslag')
  return section?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? []
}

const blocks = ({ sections }: Report): Block[] => sections.flatMap((one) => one.blocks)
const tables = (report: Report) =>
  blocks(report).flatMap((block) => (block.kind === 'table' ? [block] : []))

test('there is a report for the county, each länsdel and each kommun, in the order of a välfärdsbokslut', async () => {
  expect((await reportPlaces()).length).toBe(17)
  const { all } = await data('1860')
  expect(all.sections.map(({ id }) => id)).toEqual([...sectionIds])
})

test('what is hidden is told to be so, with no number of its own in its row', async () => {
  const db = await siteDatabase()
  const hidden = await db.query<{ title: string }>(
    `SELECT i.title FROM latest o JOIN indicators i ON i.id = o.indicator
     WHERE o.area = '1860' AND o.sex = 'alla' AND o.grade = 'alla' AND o.status = 'suppressed'`
  )
  expect(hidden.length).toBeGreaterThan(0)
  const rows = tables((await data('1860')).all)
    .filter(({ headings }) => headings[2] === 'Värde')
    .flatMap((table) => table.rows)
  for (const { title } of hidden) {
    const own = rows.filter(([name = '']) => name.replace(' (exempeldata)', '') === title)
    expect(own.length, title).toBe(1)
    expect(own[0]?.[2], title).toBe('visas inte')
    expect(own[0]?.[5], title).toBe('–')
  }
})

test('what is made up is marked in lists, tables and charts, and left out of the official report', async () => {
  const { all, official, charts } = await data('18S')
  const db = await siteDatabase()
  const made = await db.query<{ title: string }>(
    `SELECT i.title FROM indicators i JOIN sources s ON s.id = i.source WHERE s.kind = 'example'`
  )
  const marked = JSON.stringify(all)
  expect(marked).toContain('Exempeldata')
  const written = JSON.stringify(official)
  expect(written).not.toMatch(/exempeldata/i)
  for (const { title } of made) expect(written, title).not.toContain(title)
  for (const block of blocks(official)) {
    if (block.kind === 'chart') expect(charts[block.chart]?.example, block.chart).toBe(false)
  }
})

test('every finding of the place stands with its answers, those without any first', async () => {
  const { all, official } = await data('18N')
  const findings = (await siteFindings()).filter((one) => one.area === '18N' && isWorse(one))
  expect(findings.some(({ responses }) => responses.length > 0)).toBe(true)
  const rows = answered(all)
  expect(rows).toHaveLength(findings.length)
  for (const { title, sentences, responses } of findings) {
    const row = rows.find(([words = '']) => words.startsWith(title))
    const worse = sentences.filter(({ tone }) => tone === 'worse')
    for (const { text } of worse) expect(row?.[0]).toContain(text)
    if (responses.length === 0) expect(row?.[1]).toBe('Inget svar i registret')
    for (const { organisation, ref_title, example } of responses) {
      expect(row?.[1]).toContain(organisation)
      expect(row?.[1]).toContain(ref_title)
      if (example) expect(row?.[1]).toContain('(påhittat exempel)')
    }
  }
  const unanswered = rows.map(([, answer]) => answer === 'Inget svar i registret')
  expect(unanswered).toEqual(unanswered.toSorted((a, b) => Number(b) - Number(a)))
  const made = answered(official).filter(([, answer = '']) => answer.includes('Exempelgruppen'))
  expect(made).toEqual([])
})

test('the report of a kommun that is a länsdel has the findings of that', async () => {
  const rows = async (code: string) => answered((await data(code)).all)
  expect((await rows('18O')).length).toBeGreaterThan(0)
  expect(await rows('1880')).toEqual(await rows('18O'))
})

test('what is certain over the years is certain of the rights too', async () => {
  const { all } = await data('18S')
  const section = (id: string) => all.sections.find((one) => one.id === id)!.blocks
  const lists = section('forandring').flatMap((one) => (one.kind === 'list' ? one.items : []))
  const trends = lists.filter(({ text }) => text.startsWith('Känner sig ofta ensam: '))
  expect(trends).toHaveLength(1)
  const rights = section('barnets-basta').flatMap((one) => (one.kind === 'table' ? one.rows : []))
  const health = rights.find(([right = '']) => right.startsWith('Artikel 24'))
  expect(health?.[2]).toContain(`${trends[0]?.text} (exempeldata)`)
})

test('says which years its figures are of and when they were fetched, and not when the site was built', async () => {
  const { all, official } = await data('18N')
  const years = (report: Report) => {
    const values = tables(report).filter(({ headings }) => headings[2] === 'Värde')
    const told = values.flatMap(({ rows }) => rows.filter(([, , value]) => value !== 'visas inte'))
    return told.map(([, year = '']) => year).toSorted()
  }
  for (const report of [all, official]) {
    const own = years(report)
    const [line = ''] = report.opening
    const [, first, last] = /gäller (\d{4})(?:–(\d{4}))?\./.exec(line) ?? []
    expect([first, last ?? first]).toEqual([own[0], own.at(-1)])
    expect(line).toContain('hämtades senast 30 augusti 2024.')
    expect(line).not.toMatch(/uppdaterad/)
  }
})
