import type { Rolldown } from 'vite'

type Context = Rolldown.ChunkingContext

const known = new Map<string, boolean>()

/** What draws with Plot, by itself or by what it imports: only some pages do. */
function drawsWithPlot(id: string, context: Context): boolean {
  let draws = known.get(id)
  if (draws === undefined) {
    // Modules that import each other: until it is known.
    known.set(id, false)
    const imported = context.getModuleInfo(id)?.importedIds ?? []
    draws = id.includes('@observablehq') || imported.some((one) => drawsWithPlot(one, context))
    known.set(id, draws)
  }
  return draws
}

/**
 * What loads the writers of files when somebody asks for one. SvelteKit takes the style of a chunk that it meets behind
 * such an import first for one that nobody needs yet: in the first chunk of a page it would lose that of all others.
 */
const loadsExports = (id: string) => id.endsWith('/src/lib/export/save.ts')

/**
 * What is loaded when somebody asks for it, and shared by two that are: the writer of presentations, all but what measures
 * words, and the list of keys. In the shared chunk it would take that behind an import that nobody needs yet.
 */
const isAskedFor = (id: string) =>
  /\/src\/lib\/(?:export\/pptx\/(?!(?:page|words)\.ts$)|components\/layout\/Shortcut(?:Keys|List)\.|text\/help\/shortcuts\.)/.test(
    id
  )

const isOurs = (id: string) => !id.includes('node_modules')

/** Few files to a page: over a slow line each costs more than the code in it that the page has no use for. */
export const chunks: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      name: (id, context) =>
        drawsWithPlot(id, context) || loadsExports(id) || isAskedFor(id) ? null : 'everywhere',
      minShareCount: 8,
      priority: 2
    },
    {
      name: (id, context) =>
        isOurs(id) && !drawsWithPlot(id, context) && !isAskedFor(id) ? 'shared' : null,
      minShareCount: 2,
      priority: 1
    },
    {
      name: (id, context) => (id.includes('d3-') || drawsWithPlot(id, context) ? 'plot' : null),
      minShareCount: 2
    }
  ]
}
