import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/lib/minutes/file/document.ts'
import { mixed, paragraph, run, table, wordFile } from './word-file.ts'

// What stands in a Word document, line by line.

async function lines(...file: Parameters<typeof wordFile>): Promise<string[]> {
  return (await readLines('moete.docx', await wordFile(...file))).filter(Boolean)
}

describe('changes that are tracked', () => {
  const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`

  it('are read as they will be', async () => {
    const moved = `<w:moveFrom>${run('flyttat')}</w:moveFrom>`
    const content = `${run('Gruppen beslutar ')}${deleted('inte ')}${moved}<w:ins>${run('att anta')}</w:ins>${run(' planen.')}`
    expect(await lines([mixed(content)])).toEqual(['Gruppen beslutar att anta planen.'])
  })

  it('join paragraphs whose break is deleted, and leave out deleted rows', async () => {
    const file = [
      mixed(run('Gruppen beslutar'), '<w:rPr><w:del/></w:rPr>'),
      mixed(run(' att anta planen.')),
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('Avslås')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Antas')}</w:tc></w:tr></w:tbl>`
    ]
    expect(await lines(file)).toEqual(['Gruppen beslutar att anta planen.', 'Antas'])
  })
})

it('leaves out what is hidden, by itself or by its style', async () => {
  const styles = `<w:style w:styleId="Dold"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Struken"><w:rPr><w:strike/></w:rPr></w:style>`
  const file = [
    mixed(run('Synligt') + run(' dolt', '<w:vanish/>') + run(' gömt', '<w:rStyle w:val="Dold"/>')),
    paragraph('Bort', { style: 'Struken' }),
    mixed(run('Åter', '<w:strike w:val="0"/>'), '<w:pStyle w:val="Struken"/>')
  ]
  expect(await lines(file, { styles })).toEqual(['Synligt', 'Åter'])
})

it('reads a text box once, after the paragraph that it hangs on', async () => {
  const box = (name: string) =>
    `<${name}><w:txbxContent>${paragraph('I en ruta')}</w:txbxContent></${name}>`
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('wps:txbx')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('v:textbox')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const old = `<w:r><w:pict>${box('v:textbox')}</w:pict></w:r>`
  const file = [mixed(run('Gruppen ') + both + run('beslutar.')), mixed(run('Slut.') + old)]
  expect(await lines(file)).toEqual(['Gruppen beslutar.', 'I en ruta', 'Slut.', 'I en ruta'])
})

it('tells notes at the end, where they part no sentence', async () => {
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`
  const refer = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  const file = [
    mixed(`${run('Gruppen beslutar')}${refer('footnote', 2)}${run(' att anta')}`),
    mixed(`${run('planen.')}${refer('endnote', 2)}`)
  ]
  const footnotes = note('footnote', -1, '') + note('footnote', 2, 'Se bilaga.')
  const endnotes = note('endnote', 2, 'Sänds till alla.')
  expect(await lines(file, { footnotes, endnotes })).toEqual([
    'Gruppen beslutar att anta',
    'planen.',
    'Noteringar',
    '- Se bilaga.',
    '- Sänds till alla.'
  ])
})

describe('a table', () => {
  const cell = (content: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
  const rows = (...cells: string[][]) =>
    `<w:tbl>${cells.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`
  const head = ['Punkt', 'Beslut', 'Ansvarig'].map((text) => cell(paragraph(text)))

  it('tells a high cell in each of its rows, and keeps its columns', async () => {
    const file = rows(
      head,
      [
        cell(paragraph('Skola'), '<w:vMerge w:val="restart"/>'),
        cell(paragraph('Anta')),
        cell(paragraph(''))
      ],
      [cell(paragraph(''), '<w:vMerge/>'), cell(paragraph('Följa upp')), cell(paragraph('AU'))],
      [cell(paragraph('Fritid'), '<w:gridSpan w:val="2"/>'), cell(paragraph('AU'))]
    )
    expect(await lines([file])).toEqual([
      'Punkt\tBeslut\tAnsvarig',
      'Skola\tAnta\t–',
      'Skola\tFölja upp\tAU',
      'Fritid\t–\tAU'
    ])
  })

  it('in a table has rows of its own', async () => {
    const inner = table([['Inre', 'cell']])
    const plain = rows([cell(paragraph('Etikett')), cell(inner + paragraph('Efter'))])
    const headed = rows(head, [
      cell(paragraph('Skola')),
      cell(paragraph('Anta') + inner),
      cell(paragraph('AU'))
    ])
    expect(await lines([plain])).toEqual(['Etikett', 'Inre\tcell', 'Efter'])
    expect((await lines([headed])).slice(1)).toEqual(['Skola\tAnta\tAU', 'Inre\tcell'])
  })
})

it('reads boxes, ticked or not, however they are made', async () => {
  const control = (checked: number) =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('?')}</w:sdtContent></w:sdt>`
  const field = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>`
  const sign = (char: string) => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`
  const file = [
    mixed(control(1) + run(' Beslut ') + control(0) + run(' Information')),
    mixed(field + run(' Beslut')),
    mixed(sign('F0FE') + run(' Beslut ') + sign('F0A8') + run(' Information')),
    mixed(run('\uf0fd Beslut'))
  ]
  expect(await lines(file)).toEqual([
    '☒ Beslut ☐ Information',
    '☒ Beslut',
    '☒ Beslut ☐ Information',
    '☒ Beslut'
  ])
})

it('reads controls and fields as they show, but not what only asks to be filled in', async () => {
  const control = (content: string, properties = '') =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const date = `${mark('begin')}<w:r><w:instrText>DATE \\@ "yyyy"</w:instrText></w:r>${mark('separate')}${run('2026-04-15')}${mark('end')}`
  const contents = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
  const file = [
    control(paragraph('Skolnärvaro\t2'), contents),
    control(mixed(run('Datum: ') + date)),
    mixed(run('Forum: ') + control(run('Klicka här'), '<w:showingPlcHdr/>'))
  ]
  expect(await lines(file)).toEqual(['Datum: 2026-04-15', 'Forum:'])
})

it('reads hyphens that are no letters', async () => {
  const content = `${run('sam')}<w:r><w:softHyphen/></w:r>${run('verkan i för\u00adskolan, e')}<w:r><w:noBreakHyphen/></w:r>${run('post')}`
  expect(await lines([mixed(content)])).toEqual(['samverkan i förskolan, e-post'])
})

it('leaves the number of the page out of its head and foot', async () => {
  const head = paragraph('Länsdelsgruppen norr\tSida 2 av 5') + paragraph('2 (5)')
  expect(await lines([paragraph('Beslut')], { head })).toEqual(['Länsdelsgruppen norr', 'Beslut'])
})

it('reads a document whose parts and elements have other names than Word gives', async () => {
  const zip = await wordFile([paragraph('Beslut', { style: 'Heading1' })])
  const { default: JSZip } = await import('jszip')
  const archive = await JSZip.loadAsync(zip)
  const [text, relations] = await Promise.all(
    ['word/document.xml', '_rels/.rels'].map((name) => archive.file(name)!.async('string'))
  )
  archive.remove('word/document.xml')
  archive.file(
    'word/document2.xml',
    text!.replace(/\bw:/g, 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')
  )
  archive.file('_rels/.rels', relations!.replace('document.xml', 'document2.xml'))
  const bytes = await archive.generateAsync({ type: 'uint8array' })
  expect(await readLines('moete.docx', bytes)).toContain('# Beslut')
})
