import JSZip from 'jszip'
import { partOf, relationsOf, relationsXml, relsName, type Relation } from './relations.ts'
import { attribute, xmlPart } from './xml.ts'

const typesPart = '[Content_Types].xml'
const typeRoot = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const coreType =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/**
 * The parts of an Office file and what leads from each to others, as the Open Packaging Conventions have them
 * (ECMA-376 part 2). Names are from the root, without a slash first; the root itself is "".
 */
export class Package {
  private readonly contents = new Map<string, string | Uint8Array>()
  private readonly types = new Map<string, string>()
  private readonly endings = new Map<string, string>([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml']
  ])
  private readonly relations = new Map<string, Relation[]>()

  /** Reads a file. Throws when it is no zip file or has no list of types. */
  static async read(bytes: ArrayBuffer | Uint8Array): Promise<Package> {
    const zip = await JSZip.loadAsync(bytes)
    const read = new Package()
    const types = await zip.file(typesPart)?.async('string')
    if (types === undefined) throw new Error('The file has no list of content types')
    for (const file of Object.values(zip.files)) {
      if (file.dir || file.name === typesPart) continue
      if (file.name.endsWith('.rels')) {
        const from = partOf(file.name)
        read.relations.set(from, relationsOf(from, await file.async('string')))
      } else if (/\.xml$/.test(file.name)) read.contents.set(file.name, await file.async('string'))
      else read.contents.set(file.name, await file.async('uint8array'))
    }
    for (const tag of types.match(/<(?:Default|Override)\s[^>]*>/g) ?? []) {
      const type = attribute(tag, 'ContentType')
      const name = attribute(tag, 'PartName')
      if (name) read.types.set(name.slice(1), type)
      else read.endings.set(attribute(tag, 'Extension').toLowerCase(), type)
    }
    return read
  }

  /** The names of the parts, in the order that they came. */
  names(): string[] {
    return [...this.contents.keys()]
  }

  /** Puts in a part, or another content of it; a binary one may leave its type to its ending. */
  put(name: string, content: string | Uint8Array, type?: string): void {
    this.contents.set(name, content)
    if (type) this.types.set(name, type)
  }

  /** Says what parts with an ending are, unless they say it themselves. */
  ending(ending: string, type: string): void {
    this.endings.set(ending, type)
  }

  text(name: string): string {
    const content = this.contents.get(name)
    if (typeof content !== 'string') throw new Error(`The file has no ${name}`)
    return content
  }

  has(name: string): boolean {
    return this.contents.has(name)
  }

  binary(name: string): Uint8Array | null {
    const content = this.contents.get(name)
    return content instanceof Uint8Array ? content : null
  }

  typeOf(name: string): string {
    return this.types.get(name) ?? this.endings.get(endingOf(name)) ?? ''
  }

  setType(name: string, type: string): void {
    this.types.set(name, type)
  }

  from(name: string): Relation[] {
    return this.relations.get(name) ?? []
  }

  /** The parts that a part leads to by a kind of relation: "slideLayout". */
  targets(from: string, kind: string): string[] {
    const own = this.from(from).filter(({ type }) => type.endsWith(`/${kind}`))
    return own.map(({ target }) => target)
  }

  /** Leads from a part to another by a kind of relation, or to an address by a link; gives the relation's id. */
  relate(from: string, kind: string, target: string, external = false): string {
    const own = this.from(from)
    const type = kind === 'core-properties' ? coreType : typeRoot + kind
    const same = own.find((one) => one.type === type && one.target === target)
    if (same) return same.id
    const numbers = own.map(({ id }) => Number(/^rId(\d+)$/.exec(id)?.[1] ?? 0))
    const id = `rId${Math.max(0, ...numbers) + 1}`
    this.relations.set(from, [...own, { id, type, target, external }])
    return id
  }

  /** Takes away what leads from a part to some others. */
  unrelate(from: string, isUnwanted: (relation: Relation) => boolean): void {
    this.relations.set(
      from,
      this.from(from).filter((one) => !isUnwanted(one))
    )
  }

  /** A name that no part has yet: "ppt/charts/chart" and "xml" give "ppt/charts/chart3.xml". */
  freeName(stem: string, ending: string): string {
    let number = 1
    while (this.contents.has(`${stem}${number}.${ending}`)) number++
    return `${stem}${number}.${ending}`
  }

  /** Forgets the parts that nothing leads to. */
  prune(): void {
    const reached = this.reached()
    for (const name of this.names()) {
      if (reached.has(name)) continue
      this.contents.delete(name)
      this.types.delete(name)
      this.relations.delete(name)
    }
  }

  /** The parts that something leads to from the root. */
  private reached(): Set<string> {
    const found = new Set<string>()
    const waiting = ['']
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      for (const { target, external } of this.from(name)) {
        if (external || found.has(target) || !this.contents.has(target)) continue
        found.add(target)
        waiting.push(target)
      }
    }
    return found
  }

  /** The file, without parts that nothing leads to. */
  async bytes(): Promise<Uint8Array> {
    this.prune()
    const zip = new JSZip()
    const names = this.names()
    // What a reader looks at first comes first.
    zip.file(typesPart, this.typesXml(names))
    for (const from of ['', ...names]) {
      const own = this.from(from).filter(({ external, target }) => external || this.has(target))
      if (own.length) zip.file(relsName(from), relationsXml(from, own))
    }
    for (const name of names) zip.file(name, this.contents.get(name)!)
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  }

  private typesXml(names: string[]): string {
    const used = new Set(['rels', 'xml', ...names.map(endingOf)])
    const endings = [...this.endings].filter(([ending]) => used.has(ending))
    const defaults = endings.map(
      ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`
    )
    const overrides = names.flatMap((name) => {
      const type = this.types.get(name)
      return type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : []
    })
    return xmlPart(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`
    )
  }
}

const endingOf = (name: string) => name.split('.').at(-1)!.toLowerCase()
