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

const isOurs = (id: string) => !id.includes('node_modules')

/** Few files to a page: over a slow line each costs more than the code in it that the page has no use for. */
export const chunks: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      name: (id, context) => (drawsWithPlot(id, context) ? null : 'everywhere'),
      minShareCount: 8,
      priority: 2
    },
    {
      name: (id, context) => (isOurs(id) && !drawsWithPlot(id, context) ? 'shared' : null),
      minShareCount: 2,
      priority: 1
    },
    {
      name: (id, context) => (id.includes('d3-') || drawsWithPlot(id, context) ? 'plot' : null),
      minShareCount: 2
    }
  ]
}
