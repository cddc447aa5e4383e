import { describe, expect, it } from 'vitest'
import { circles, importGraph } from './import-graph.ts'

const graph = importGraph()

// From the ground up: a room imports from itself and from rooms that stand before it.
const rooms = [
  ...[
    'schema',
    'stats',
    'format',
    'wording',
    'bytes',
    'minutes',
    'db',
    'url',
    'queries',
    'deck',
    'offline',
    'priorities',
    'charts'
  ],
  'search',
  ...['text', 'export', 'figures', 'storage', 'page', 'components']
].map((room) => `src/lib/${room}`)
const pipelineRooms = [
  ...['system', 'out', 'read', 'registers', 'boundaries', 'example', 'release', 'doubt', 'pool'],
  ...[
    'protect',
    'cube',
    'sources',
    'dispersion',
    'verdicts',
    'warnings',
    'publish',
    'minutes',
    'site',
    'county'
  ],
  'commands'
].map((room) => `pipelines/${room}`)

// What stands above them all: the pages, and how the browser begins.
const order = [...rooms, ...pipelineRooms, 'src']
const roomOf = (file: string) => order.findIndex((room) => file.startsWith(`${room}/`))
const shared = ['schema', 'stats', 'format', 'wording', 'bytes', 'minutes'].map(
  (room) => `src/lib/${room}/`
)

const arrows = [...graph].flatMap(([from, files]) => files.map((to) => ({ from, to })))
const told = (some: typeof arrows) => some.map(({ from, to }) => `${from} → ${to}`)

describe('the import graph', () => {
  it('is drawn from every file', () => {
    expect(graph.size).toBeGreaterThan(600)
    expect(arrows.length).toBeGreaterThan(2000)
    expect(graph.get('src/lib/stats/proportion.ts')).toContain('src/lib/stats/interval.ts')
    expect(graph.get('pipelines/commands/run.ts')).toContain('pipelines/sources/all.ts')
  })

  it('finds a circle where there is one', () => {
    const planted = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b', 'd']],
      ['d', []]
    ])
    expect(circles(planted)).toEqual([['b', 'c']])
  })

  it('has no circle, types included', () => {
    expect(circles(graph)).toEqual([])
  })
})

describe('rooms', () => {
  it('are all known here', () => {
    const own = [...graph.keys()].filter((file) => /^(src\/lib|pipelines)\//.test(file))
    const known = [...rooms, ...pipelineRooms]
    const strange = own.filter((file) => !known.some((room) => file.startsWith(`${room}/`)))
    expect(strange).toEqual([])
  })

  it('import from rooms below only', () => {
    const upward = arrows.filter(({ from, to }) => roomOf(to) > roomOf(from))
    expect(told(upward)).toEqual([])
  })

  it('of the site and of the pipelines share a few rooms, nothing else', () => {
    const across = arrows.filter(({ from, to }) => {
      return from.startsWith('pipelines/') !== to.startsWith('pipelines/')
    })
    const strange = across.filter(({ from, to }) => {
      return !from.startsWith('pipelines/') || !shared.some((room) => to.startsWith(room))
    })
    expect(told(strange)).toEqual([])
  })

  it('hold no more than 25 files beside each other', () => {
    const counts = new Map<string, number>()
    for (const file of graph.keys()) {
      const folder = file.replace(/\/[^/]+$/, '')
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
    expect([...counts].filter(([, count]) => count > 25)).toEqual([])
  })

  it('are named in kebab-case, components apart', () => {
    const names = [...graph.keys()].map((file) => file.split('/').at(-1) ?? '')
    const isOwn = (name: string) => !name.startsWith('+')
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(server|client|browser|node|worker|svelte|d))*\.ts$/
    const component = /^([A-Z][a-z0-9]*)+\.svelte$/
    const odd = names.filter((name) => isOwn(name) && !kebab.test(name) && !component.test(name))
    expect(odd).toEqual([])
  })
})
