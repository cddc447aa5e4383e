import { attribute, escapeXml, xmlPart } from './xml.ts'

/** Where a part leads: to another part by its name from the root, or to an address outside. */
export interface Relation {
  id: string
  /** The whole address of the type. */
  type: string
  target: string
  external: boolean
}

/** What a part leads to, from the file that lists it. */
export function relationsOf(from: string, xml: string): Relation[] {
  return (xml.match(/<Relationship\s[^>]*>/g) ?? []).map((tag) => {
    const external = attribute(tag, 'TargetMode') === 'External'
    const target = attribute(tag, 'Target')
    return {
      id: attribute(tag, 'Id'),
      type: attribute(tag, 'Type'),
      target: external ? target : resolved(from, target),
      external
    }
  })
}

/** The name of the part that a target names, seen from another part. */
function resolved(from: string, target: string): string {
  return decodeURI(new URL(target, `file:///${from}`).pathname.slice(1))
}

/** How a part names another, seen from its own folder. */
function relative(from: string, target: string): string {
  const [own, other] = [from.split('/').slice(0, -1), target.split('/')]
  const differs = own.findIndex((folder, i) => folder !== other[i])
  const shared = differs < 0 ? own.length : differs
  return [...own.slice(shared).map(() => '..'), ...other.slice(shared)].join('/')
}

/** The file that lists what a part leads to. */
export function relsName(from: string): string {
  return from.replace(/([^/]*)$/, '_rels/$1.rels')
}

export function relationsXml(from: string, relations: Relation[]): string {
  const rows = relations.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : ''
    const to = external ? target : relative(from, target)
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(to)}"${mode}/>`
  })
  return xmlPart(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
  )
}

/** The part that such a file is about. */
export function partOf(rels: string): string {
  return rels.replace(/_rels\/([^/]*)\.rels$/, '$1')
}
