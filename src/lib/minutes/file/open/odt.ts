import { linesOf, type Block } from '../blocks.ts'
import { OpenBlocks } from './odt-blocks.ts'
import { officeParts, rootOf } from '../office-parts.ts'
import { pageEdge, pageNotes } from '../page-edge.ts'
import { UnreadableFile } from '../unreadable-file.ts'

const broken = 'filen är skadad eller inte ett OpenDocument-dokument (.odt)'
const text = /^(?:content|styles)\.xml$/
const directory = /^META-INF\/manifest\.xml$/

/** The text of an OpenDocument text, line by line. */
export async function odtText(bytes: Uint8Array): Promise<string> {
  // What is locked is no XML: it must not be measured as such.
  const [manifest] = (await officeParts(bytes, directory, broken)).values()
  if (manifest?.includes(':encryption-data')) {
    throw new UnreadableFile(
      'filen är låst med lösenord: ta bort lösenordet i LibreOffice och spara igen'
    )
  }
  const parts = await officeParts(bytes, text, broken)
  const content = rootOf(parts.get('content.xml'))
  const [body] = content?.getElementsByTagName('office:text') ?? []
  if (!content || !body) throw new UnreadableFile(broken)
  const styles = rootOf(parts.get('styles.xml'))
  const reader = new OpenBlocks([styles, content].filter((root) => root !== null))
  const blocks = reader.blocks(body)
  const edge = (name: RegExp): Block[] => {
    const pages = Array.from(styles?.getElementsByTagName('style:master-page') ?? [])
    const edges = pages.flatMap(({ children }) => Array.from(children))
    return edges.filter(({ tagName }) => name.test(tagName)).flatMap((part) => reader.blocks(part))
  }
  return [
    ...pageEdge(edge(/^style:header(?:-\w+)?$/)),
    ...linesOf(blocks),
    ...pageNotes(reader.notes),
    ...pageEdge(edge(/^style:footer(?:-\w+)?$/))
  ].join('\n')
}
