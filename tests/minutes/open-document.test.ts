import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/lib/minutes/file/document.ts'
import { openFile, openHeading, openList, openParagraph, openTable } from './open-file.ts'

// What stands in an OpenDocument text, line by line.

async function lines(...file: Parameters<typeof openFile>): Promise<string[]> {
  return (await readLines('moete.odt', await openFile(...file))).filter(Boolean)
}

const levels = (...kinds: string[]) =>
  `<text:list-style style:name="L">${kinds.join('')}</text:list-style>`
const numbered = (level: number, format: string, suffix: string) =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="${suffix}"/>`
const listed = levels(numbered(1, '1', '.'), numbered(2, 'a', ')'))
const ofList = 'text:style-name="L"'
const set = (name: string, properties: string, family = 'text') =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`
const span = (style: string, text: string) =>
  `<text:span text:style-name="${style}">${text}</text:span>`

it('marks headings and bold lines, and reads tabs and breaks', async () => {
  const file = [
    openHeading('Skolnärvaro', 2),
    openParagraph(span('B', 'Beslut')),
    openParagraph('Beslut', 'P'),
    openParagraph(`Gruppen<text:s text:c="3"/>beslutar<text:line-break/>att${span('B', ' anta')}`),
    openParagraph('Datum<text:tab/>2026-04-15')
  ]
  const bold = 'fo:font-weight="bold"'
  const automatic = set('B', bold) + set('P', bold, 'paragraph')
  expect(await lines(file, { automatic })).toEqual([
    '## Skolnärvaro',
    '**Beslut**',
    '**Beslut**',
    'Gruppen beslutar',
    'att anta',
    'Datum\t2026-04-15'
  ])
})

it('keeps the numbers of lists, on levels, over paragraphs and from the beginning', async () => {
  const items = ['att anta', 'att följa upp'].map((text) => openParagraph(text))
  const inner = openList(['i maj', 'i juni'].map((text) => openParagraph(text)))
  const file = [
    openList([items[0]! + inner, items[1]!], ofList),
    openParagraph('Efter paus'),
    openList([openParagraph('att avsluta')], `${ofList} text:continue-numbering="true"`),
    openList([openParagraph('att börja om')], ofList),
    openList([openParagraph('en punkt')], 'text:style-name="U"')
  ]
  expect(await lines(file, { automatic: listed })).toEqual([
    '1. att anta',
    'a) i maj',
    'b) i juni',
    '2. att följa upp',
    'Efter paus',
    '3. att avsluta',
    '1. att börja om',
    '- en punkt'
  ])
})

it('numbers headings as the document does', async () => {
  const styles = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="§ "/></text:outline-style>`
  const file = [openHeading('Skolnärvaro'), openHeading('Fritid')]
  expect(await lines(file, { styles })).toEqual(['# § 1 Skolnärvaro', '# § 2 Fritid'])
})

it('reads what was inserted, and not what was deleted, struck out, hidden or remarked', async () => {
  const file = [
    `<text:tracked-changes><text:changed-region><text:deletion>${openParagraph('att avslå')}</text:deletion></text:changed-region></text:tracked-changes>`,
    openParagraph(
      `Gruppen beslutar <text:change text:change-id="c"/>att <text:change-start/>anta<text:change-end/> ${span('S', 'inte ')}${span('H', 'dolt ')}planen<office:annotation>${openParagraph('Stämmer det?')}</office:annotation>.`
    )
  ]
  const automatic =
    set('S', 'style:text-line-through-style="solid"') + set('H', 'text:display="none"')
  expect(await lines(file, { automatic })).toEqual(['Gruppen beslutar att anta planen.'])
})

it('tells text boxes after their paragraph and notes at the end', async () => {
  const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${openParagraph('Se bilaga.')}</text:note-body></text:note>`
  const box = `<draw:frame><draw:text-box>${openParagraph('I en ruta')}</draw:text-box></draw:frame>`
  const file = [openParagraph(`Gruppen${box} beslutar${note} att anta.`), openParagraph('Slut.')]
  expect(await lines(file)).toEqual([
    'Gruppen beslutar att anta.',
    'I en ruta',
    'Slut.',
    'Noteringar',
    '- Se bilaga.'
  ])
})

it('reads the head and foot of pages once, without their numbers', async () => {
  const head = openParagraph('Länsdelsgruppen norr<text:tab/>2026-04-15')
  const foot = openParagraph('Sida <text:page-number>1</text:page-number> av 3')
  expect(await lines([openParagraph('Beslut')], { head, foot })).toEqual([
    'Länsdelsgruppen norr\t2026-04-15',
    'Beslut'
  ])
})

describe('a table', () => {
  it('keeps its columns where cells are empty, wide or high', async () => {
    const high = `<table:table-cell table:number-rows-spanned="2">${openParagraph('Skola')}</table:table-cell>`
    const wide = `<table:table-cell table:number-columns-spanned="2">${openParagraph('Fritid')}</table:table-cell>`
    const file = openTable([
      ['Punkt', 'Beslut', 'Ansvarig'],
      [high, 'Anta', ''],
      ['<table:covered-table-cell/>', 'Följa upp', 'AU'],
      [wide, '<table:covered-table-cell/>', 'AU']
    ])
    expect(await lines([file])).toEqual([
      'Punkt\tBeslut\tAnsvarig',
      'Skola\tAnta\t–',
      'Skola\tFölja upp\tAU',
      'Fritid\t–\tAU'
    ])
  })

  it('in a table has rows of its own', async () => {
    const inner = openTable([
      ['Inre', 'cell'],
      ['Nästa', 'rad']
    ])
    const cell = `<table:table-cell>${openParagraph('Text')}${inner}</table:table-cell>`
    expect(await lines([openTable([['Etikett', cell]])])).toEqual([
      'Etikett\tText',
      'Inre\tcell',
      'Nästa\trad'
    ])
  })
})
