import { linesOf, type Block } from '../blocks.ts'
import { WordBlocks } from './docx-blocks.ts'
import { officeParts, rootOf } from '../office-parts.ts'
import { pageEdge, pageNotes } from '../page-edge.ts'
import { UnreadableFile } from '../unreadable-file.ts'

const broken = 'filen är skadad eller inte ett Word-dokument (.docx)'
const wanted =
  /^(?:_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes|header|footer)\d*\.xml)$/i

/** The text of a Word document, line by line. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const parts = await officeParts(bytes, wanted, broken)
  const named = (name: RegExp) => [...parts].filter(([part]) => name.test(part))
  const roots = (name: RegExp) => named(name).flatMap(([, xml]) => rootOf(wordXml(xml)) ?? [])
  const [body] = roots(mainPart(parts.get('_rels/.rels')))
  if (body?.tagName !== 'w:document') throw new UnreadableFile(broken)
  const reader = new WordBlocks({
    styles: roots(/styles\d*\.xml$/i)[0] ?? null,
    numbering: roots(/numbering\d*\.xml$/i)[0] ?? null,
    notes: roots(/(?:foot|end)notes\d*\.xml$/i)
  })
  const blocks = reader.blocks(body)
  const edge = (name: RegExp) => roots(name).flatMap((part): Block[] => reader.blocks(part))
  return [
    ...pageEdge(edge(/header\d*\.xml$/i)),
    ...linesOf(blocks),
    ...pageNotes(reader.notes),
    ...pageEdge(edge(/footer\d*\.xml$/i))
  ].join('\n')
}

/** Where the document itself is: programs may call it document2.xml. */
function mainPart(relations: string | undefined): RegExp {
  const target = Array.from(rootOf(relations)?.children ?? []).find((relation) =>
    relation.getAttribute('Type')?.endsWith('/officeDocument')
  )
  const name = target?.getAttribute('Target')?.match(/document\d*\.xml$/i)?.[0] ?? 'document.xml'
  return new RegExp(`/${name}$`, 'i')
}

/** A part whose names of elements begin as in Word, whatever they begin with in the file. */
function wordXml(xml: string): string {
  const [, prefix = 'w'] =
    /xmlns:(\w+)="(?:[^"]*\/wordprocessingml\/2006\/main|[^"]*\/ooxml\/wordprocessingml\/main)"/.exec(
      xml.slice(0, 10_000)
    ) ?? []
  if (prefix === 'w') return xml
  return xml
    .replaceAll(`<${prefix}:`, '<w:')
    .replaceAll(`</${prefix}:`, '</w:')
    .replaceAll(` ${prefix}:`, ' w:')
}
