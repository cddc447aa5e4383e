/** A link of a document, or a picture in it. */
export interface Link {
  line: number
  /** As it is written: `data.md#hela-filer`. */
  target: string
}

/** A stretch of code inside running text, between backticks. */
export interface Code {
  line: number
  text: string
}

/** What a document says outside its blocks of code, line by line; a line inside one is empty. */
function prose(markdown: string): string[] {
  let fence: string | null = null
  return markdown.split('\n').map((line) => {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1] ?? null
    if (fence === null && mark === null) return line
    if (fence === null) fence = mark
    else if (mark?.startsWith(fence)) fence = null
    return ''
  })
}

const withoutCode = (line: string) => line.replaceAll(/`[^`]*`/g, '')

/** Links and pictures that lead to another place in the repository: hosts and mail are left out. */
export function links(markdown: string): Link[] {
  return prose(markdown).flatMap((text, i) =>
    [...withoutCode(text).matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)]
      .map(([, target = '']) => ({ line: i + 1, target }))
      .filter(({ target }) => !/^[a-z]+:/i.test(target))
  )
}

export function codes(markdown: string): Code[] {
  return prose(markdown).flatMap((line, i) =>
    [...line.matchAll(/`([^`]+)`/g)].map(([, text = '']) => ({ line: i + 1, text }))
  )
}

/** The names that headings can be linked to by, as GitHub makes them: the second of two alike ends in -1. */
export function anchors(markdown: string): Set<string> {
  const seen = new Map<string, number>()
  const found = new Set<string>()
  for (const line of prose(markdown)) {
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1]
    if (heading === undefined) continue
    const words = heading.replaceAll(/[`*]/g, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    const slug = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')
    const before = seen.get(slug) ?? 0
    seen.set(slug, before + 1)
    found.add(before === 0 ? slug : `${slug}-${before}`)
  }
  return found
}
