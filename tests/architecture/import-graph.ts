import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every file of the code under a folder, by its path from the project's root, with the files of ours that it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/** The imports of `src` and `pipelines`, those of types alone included, as TypeScript's own reader finds them. */
export function importGraph(): ImportGraph {
  const files = ['src', 'pipelines'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|svelte)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
  )
  const known = new Set(files)
  return new Map(
    files.map((file) => {
      const found = imported(file).flatMap((name) => (known.has(name) ? [name] : []))
      return [file, [...new Set(found)]]
    })
  )
}

function imported(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(scriptOf(file), true, true)
  return importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('$lib/')) return [fileName.replace('$lib', 'src/lib')]
    if (!fileName.startsWith('.')) return []
    return [relative(root, join(root, dirname(file), fileName)).replaceAll('\\', '/')]
  })
}

function scriptOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8')
  if (!file.endsWith('.svelte')) return text
  const scripts = text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)
  return [...scripts].map(([, script]) => script).join('\n')
}

/** Files that import each other by some way round: each group by itself, by Tarjan's strongly connected components. */
export function circles(graph: ImportGraph): string[][] {
  const found: string[][] = []
  const indexes = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const visit = (file: string) => {
    indexes.set(file, indexes.size)
    lowest.set(file, indexes.get(file)!)
    open.push(file)
    for (const next of graph.get(file) ?? []) {
      if (!indexes.has(next)) visit(next)
      else if (!open.includes(next)) continue
      lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!))
    }
    if (lowest.get(file) !== indexes.get(file)) return
    const group = open.splice(open.indexOf(file))
    if (group.length > 1 || graph.get(file)?.includes(file)) found.push(group.sort())
  }
  for (const file of graph.keys()) if (!indexes.has(file)) visit(file)
  return found
}
