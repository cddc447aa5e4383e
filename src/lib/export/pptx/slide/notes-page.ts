import { contentType, presentationOf, treeHead } from '../design/master.ts'
import { escapeXml, namespaces, xmlPart } from '../package/xml.ts'
import type { Sheet } from './sheet.ts'

/** The page of a slide's notes: the slide's picture, and a paragraph for each line. */
export function addNotes({ file, part }: Sheet, lines: string[]): void {
  const [master] = file.targets(presentationOf(file), 'notesMaster')
  if (!master) throw new Error('The presentation has no master of notes')
  const name = part.replace('slides/slide', 'notesSlides/notesSlide')
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Bilden"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`
  const body = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Anteckningar"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${notesXml(lines)}</p:txBody></p:sp>`
  file.put(
    name,
    xmlPart(
      `<p:notes ${namespaces}><p:cSld><p:spTree>${treeHead}${image}${body}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
    ),
    contentType.notes
  )
  file.relate(name, 'notesMaster', master)
  file.relate(name, 'slide', part)
  file.relate(part, 'notesSlide', name)
}

function notesXml(lines: string[]): string {
  return (lines.length ? lines : ['']).map(paragraphXml).join('')
}

const paragraphXml = (text: string) =>
  text
    ? `<a:p><a:r><a:rPr lang="sv-SE" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`
    : '<a:p><a:endParaRPr lang="sv-SE" dirty="0"/></a:p>'
