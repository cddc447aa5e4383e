import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/lib/minutes/file/document.ts'
import { mixed, paragraph, run, wordFile } from './word-file.ts'

// Lists of a Word document with the numbers that Word shows.

async function lines(...file: Parameters<typeof wordFile>): Promise<string[]> {
  return (await readLines('moete.docx', await wordFile(...file))).filter(Boolean)
}

const item = (text: string, list: number, level = 0) =>
  mixed(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const kind = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const points = kind(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)'))
const bullets = kind(1, level(0, 'bullet', '•'))
const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'

describe('a list', () => {
  const numbering = points + bullets + list(1, 0) + list(2, 1) + list(3, 0, anew)

  it('keeps its numbers, on levels, over paragraphs and from the beginning', async () => {
    const file = [
      item('att anta', 1),
      item('i maj', 1, 1),
      item('i juni', 1, 1),
      item('att följa upp', 1),
      item('i höst', 1, 1),
      paragraph('Efter paus'),
      item('att avsluta', 1),
      item('att börja om', 3),
      item('en punkt', 2)
    ]
    expect(await lines(file, { numbering })).toEqual([
      '1. att anta',
      'a) i maj',
      'b) i juni',
      '2. att följa upp',
      'a) i höst',
      'Efter paus',
      '3. att avsluta',
      '1. att börja om',
      '- en punkt'
    ])
  })

  it('of paragraphs numbers headings as their style says', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Paragraf"><w:basedOn w:val="Rubrik2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style>`
    const sections = kind(0, level(0, 'decimal', '§ %1', '<w:pStyle w:val="Paragraf"/>'))
    const file = [
      paragraph('Skolnärvaro', { style: 'Paragraf' }),
      paragraph('Fritid', { style: 'Paragraf' })
    ]
    expect(await lines(file, { styles, numbering: sections + list(1, 0) })).toEqual([
      '## § 1 Skolnärvaro',
      '## § 2 Fritid'
    ])
  })

  it('counts in letters and Roman numbers, and shows the levels above', async () => {
    const levels = level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2')
    const numbering = kind(0, levels) + list(1, 0)
    const file = [...Array.from({ length: 4 }, (_, i) => item(`Del ${i}`, 1)), item('Punkt', 1, 1)]
    expect((await lines(file, { numbering })).slice(-2)).toEqual(['IV Del 3', 'IV.1 Punkt'])
  })
})

it('keeps points together, and a sentence that goes on in them', async () => {
  const file = ['Gruppen beslutar att', '1. anta planen,', '2. följa upp den.', 'Nästa möte'].map(
    (text) => paragraph(text)
  )
  expect(await readLines('moete.docx', await wordFile(file))).toEqual([
    'Gruppen beslutar att',
    '1. anta planen,',
    '2. följa upp den.',
    '',
    'Nästa möte',
    ''
  ])
})
