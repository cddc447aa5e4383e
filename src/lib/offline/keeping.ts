import { faultOf } from './keep-error.ts'
import {
  mostVisited,
  readList,
  releaseCaches,
  writeList,
  type KeptList,
  type SavedSet
} from './kept-list.ts'
import { KeptRelease } from './kept-release.ts'
import { keptPages, programBytes } from './kept-sizes.ts'
import type { Answer, Kept, Question } from './messages.ts'

/** The pages that open without anything having been asked for: the first one, and the one that says what is kept. */
export const shell = ['', 'sparat/']

// What a page is taken for, in bytes, where the progress of saving is told: its HTML has no size beforehand.
const pageBytes = 200_000

type Answered = Extract<Question, { ask: 'tell' | 'save' | 'remove' }>

/** Keeps what the reader asks for and visits, one thing at a time. */
export class Keeping {
  private readonly release: KeptRelease
  private last: Promise<void> = Promise.resolve()

  constructor(
    private readonly site: string,
    version: string,
    /** What is fetched costs the reader money or a long wait. */
    private readonly isCostly: () => boolean
  ) {
    this.release = new KeptRelease(site, version)
  }

  /**
   * Takes this release: all that was asked for, or nothing. The one before goes on answering where it fails, and the
   * browser tries again the next time that it meets this release.
   */
  async install(): Promise<void> {
    const { sets, visited } = await readList(this.site)
    if (sets.length > 0 && this.isCostly())
      throw new Error('what is saved is renewed on another line')
    await this.release.parts()
    for (const page of shell) await this.release.keepPage(page)
    if (sets.length > 0) await this.keepSets(sets, () => undefined)
    // Visited pages were not asked for: they are fetched where that costs nothing, and may fail.
    if (this.isCostly()) return
    for (const page of visited) await this.release.keepPage(page).catch(() => false)
  }

  /** Lets go of releases from before this: all but the last of them, or all when no page of theirs can be open. */
  async tidy(isAlone: boolean): Promise<void> {
    const names = await releaseCaches(this.site)
    // What comes after is the next one, on its way.
    const before = names.slice(0, Math.max(0, names.indexOf(this.release.name)))
    for (const name of isAlone ? before : before.slice(0, -1)) await caches.delete(name)
  }

  /** Answers a question; the last answer tells what is kept, or why something is not. */
  answer(question: Answered, tell: (answer: Answer) => void): Promise<void> {
    return this.inTurn(async () => {
      try {
        const list = await readList(this.site)
        if (question.ask === 'save') await this.save(question.set, list, tell)
        if (question.ask === 'remove') await this.remove(question.id, list)
        tell({ kept: await this.kept() })
      } catch (error) {
        tell({ fault: faultOf(error) })
      }
    })
  }

  /** Keeps a page that is being read. Nobody asked for it: where it cannot be kept nobody is told. */
  visit(page: string): Promise<void> {
    return this.inTurn(() => this.keepVisited(page).catch(() => undefined))
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    return (this.last = this.last.then(work))
  }

  private async keepVisited(page: string): Promise<void> {
    const { sets, visited } = await readList(this.site)
    if (!(await this.release.page(page)) && !(await this.release.keepPage(page))) return
    const latest = [page, ...visited.filter((one) => one !== page)]
    await writeList(this.site, { sets, visited: latest.slice(0, mostVisited) })
    if (latest.length > mostVisited) await this.prune()
  }

  private async save(set: SavedSet, list: KeptList, tell: (answer: Answer) => void): Promise<void> {
    await this.keepSets([set], (progress) => tell({ progress }))
    const sets = [...list.sets.filter(({ id }) => id !== set.id), set]
    await writeList(this.site, { ...list, sets })
  }

  private async remove(id: string | null, { sets, visited }: KeptList): Promise<void> {
    const rest = id === null ? [] : sets.filter((set) => set.id !== id)
    await writeList(this.site, { sets: rest, visited: id === null ? [] : visited })
    await this.prune()
  }

  /** The pages of the sets, all files of the program, and all figures: any page of the site then works as with a network. */
  private async keepSets(sets: SavedSet[], progress: (share: number) => void): Promise<void> {
    const pages = [...new Set(sets.flatMap((set) => set.pages))]
    const { files } = await this.release.parts()
    const { manifest } = await this.release.manifest()
    const figures = sum(manifest.tables.map(({ bytes }) => bytes))
    const all = sum(Object.values(files)) + figures + pages.length * pageBytes
    let come = 0
    const count = (bytes: number) => progress(Math.min(1, (come += bytes) / all))
    for (const page of pages) {
      // What is kept already is of this release.
      if (!(await this.release.page(page))) await this.release.keepPage(page)
      count(pageBytes)
    }
    await this.release.keepFigures(count)
    await this.release.keepFiles(Object.keys(files), count)
  }

  private async figureBytes(): Promise<number> {
    if (!(await this.release.keptManifest())) return 0
    const { manifest } = await this.release.manifest()
    return sum(manifest.tables.map(({ bytes }) => bytes))
  }

  private async prune(): Promise<void> {
    const { sets, visited } = await readList(this.site)
    const pages = new Set([...shell, ...visited, ...sets.flatMap((set) => set.pages)])
    await this.release.prune(pages, sets.length > 0)
  }

  private async kept(): Promise<Kept> {
    const { sets, visited } = await readList(this.site)
    const cache = await this.release.cache()
    const kept = await keptPages(this.site, cache)
    const asked = new Set(sets.flatMap((set) => set.pages))
    const bytesOf = (pages: string[]) => sum(pages.map((page) => kept.get(page)?.bytes ?? 0))
    const rest = visited.filter((page) => kept.has(page) && !asked.has(page))
    const program = await programBytes(this.site, cache, await this.release.parts())
    const figures = await this.figureBytes()
    return {
      sets: sets.map((set) => ({ ...set, bytes: bytesOf(set.pages) })),
      visited: { pages: rest.map((page) => ({ page, title: kept.get(page)?.title ?? '' })) },
      program,
      figures,
      all: bytesOf([...kept.keys()]) + program + figures
    }
  }
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
