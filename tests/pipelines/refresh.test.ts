import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { readTree } from './folder-tree.ts'
import { FakeKolada, status } from './kolada-server.ts'
import type { ProjectCopy } from './project-copy.ts'
import { answerAsTable, releasable } from './refresh-project.ts'

/*
 * The whole of `npm run refresh` but for the building of pages: a server beside it answers as Kolada, and every process is
 * one of its own.
 */

let project: ProjectCopy
let kept: string
let kolada: FakeKolada

beforeAll(async () => {
  project = await releasable()
  kolada = await FakeKolada.start()
  answerAsTable(kolada, project.path('data'))
  expect(await project.run('etl.ts')).toMatchObject({ code: 0 })
  expect(await refresh()).toMatchObject({ code: 0, stderr: '' })
  kept = `${project.root}-kept`
  cpSync(project.root, kept, { recursive: true, verbatimSymlinks: true })
})
beforeEach(() => {
  for (const part of ['data', 'static', 'target', 'releases', 'log', 'builds', 'build-fails']) {
    rmSync(project.path(part), { recursive: true, force: true })
    if (existsSync(`${kept}/${part}`))
      cpSync(`${kept}/${part}`, project.path(part), { recursive: true })
  }
  answerAsTable(kolada, project.path('data'))
  kolada.broken.clear()
  kolada.calls.length = 0
})
afterAll(async () => {
  await kolada.stop()
  await project.remove()
  rmSync(kept, { recursive: true })
})

const words = ['target', '--logg', 'log']
const start = () => project.start('refresh.ts', words, { env: { KOLADA_API: kolada.base } })
const refresh = () => start().done
const lastOf = (text: string) => text.trimEnd().split('\n').at(-1) ?? ''
const builds = () => readFileSync(project.path('builds'), 'utf8').length
const target = () => readTree(project.path('target'))
const figures = () => readTree(project.out)

/** One value of last year is another, as a source corrects it. */
const corrected = () =>
  answerAsTable(kolada, project.path('data'), (value, { key, area, year }) => {
    return key === 'N33817' && area === '1880' && year === 2022 ? value + 0.1 : value
  })

/** Runs, and expects that nothing but the log has become another. */
async function expectNothingPublished(): Promise<{
  code: number | null
  stdout: string
  stderr: string
}> {
  const before = [await target(), await figures(), builds()]
  const end = await refresh()
  expect([await target(), await figures(), builds()]).toEqual(before)
  return end
}

describe('npm run refresh', () => {
  it('publishes a value that the source has corrected, and says so in one line', async () => {
    corrected()
    const { code, stdout, stderr } = await refresh()
    expect([code, stderr]).toEqual([0, ''])
    expect(lastOf(stdout)).toMatch(/^Publicerat i target: \d+ ändrade i \S+\. Version v\d+\.$/)
    expect(lastOf(readFileSync(project.path('log'), 'utf8'))).toMatch(
      /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} Publicerat i target: /
    )
    expect((await target())['data/manifest.json']).toBe((await figures())['manifest.json'])
    expect(existsSync(project.path('target/release.json'))).toBe(true)
  })

  it('publishes nothing where nothing is new', async () => {
    const { code, stdout, stderr } = await expectNothingPublished()
    expect([code, stderr]).toEqual([0, ''])
    expect(kolada.calls.length).toBeGreaterThan(0)
    expect(lastOf(stdout)).toBe('Inget nytt: target har redan de siffror som finns.')
  })

  it('stops on a value that jumps, every night until somebody has let it through', async () => {
    answerAsTable(kolada, project.path('data'), (value, { key, area, year }) => {
      return key === 'N33817' && area === '1880' && year === 2022 ? value * 10 : value
    })
    for (const night of [1, 2]) {
      const { code, stderr } = await expectNothingPublished()
      expect([night, code]).toEqual([night, 2])
      expect(lastOf(stderr)).toMatch(
        /^Tvekan: .+ Inget har publicerats\. Kör npm run etl -- --dry-run och se efter\./
      )
      expect(stderr).toContain('Örebro (kommun) 2022')
    }
    expect(await project.run('etl.ts')).toMatchObject({ code: 0 })
    const { code, stdout } = await refresh()
    expect([code, lastOf(stdout)]).toEqual([0, expect.stringMatching(/^Publicerat i target: /)])
  })

  it('stops where much of what was published is revised', async () => {
    answerAsTable(kolada, project.path('data'), (value, { key }) => {
      return key === 'N33817' ? value + 0.2 : value
    })
    const { code, stderr } = await expectNothingPublished()
    expect(code).toBe(2)
    expect(stderr).toMatch(/\d+ av \d+ redan publicerade värden är ändrade\./)
  })

  it('stops where there is nothing to compare with', async () => {
    rmSync(project.path('static'), { recursive: true })
    const { code, stderr } = await refresh()
    expect([code, lastOf(stderr)]).toEqual([2, expect.stringContaining('ingen tidigare release')])
    expect(existsSync(project.out)).toBe(false)
  })

  it('does not publish again what somebody has undone', async () => {
    corrected()
    await refresh()
    expect(await project.run('undo.ts')).toMatchObject({ code: 0 })
    const { code, stderr } = await expectNothingPublished()
    expect([code, lastOf(stderr)]).toEqual([2, expect.stringContaining('lagts tillbaka')])
  })

  it.each([
    ['an error of the source', 404],
    ['a source that is down', 401]
  ])('leaves all as it was on %s', async (_, code) => {
    corrected()
    kolada.broken.set('N33817', status(code))
    const end = await expectNothingPublished()
    expect(end.code).toBe(1)
    expect(lastOf(end.stderr)).toMatch(
      new RegExp(`^Fel: Kolada svarade ${code} .+Inget har publicerats\\.$`)
    )
    expect(lastOf(readFileSync(project.path('log'), 'utf8'))).toContain('Fel: Kolada svarade')
  })

  it('leaves all as it was on an error in the registers', async () => {
    const file = project.path('data/decisions.csv')
    writeFileSync(file, `${readFileSync(file, 'utf8')}halv rad\n`)
    expect((await expectNothingPublished()).code).toBe(1)
  })

  it('goes on the next time where the build failed', async () => {
    corrected()
    writeFileSync(project.path('build-fails'), '')
    const before = await target()
    const failed = await refresh()
    expect([failed.code, lastOf(failed.stderr)]).toEqual([
      1,
      'Fel: webbplatsen kunde inte byggas, se ovan. Inget har publicerats.'
    ])
    expect(await target()).toEqual(before)
    rmSync(project.path('build-fails'))
    expect(lastOf((await refresh()).stdout)).toMatch(/^Publicerat i target: /)
  })

  it('says that it was interrupted, and begins anew', async () => {
    corrected()
    const before = [await target(), await figures()]
    const waiting = kolada.hold()
    const { process: running, done } = start()
    const answer = await waiting
    onTestFinished(answer)
    running.kill('SIGTERM')
    expect(await done).toMatchObject({ code: 143, stderr: 'Körningen avbröts.\n' })
    expect([await target(), await figures()]).toEqual(before)
    expect(lastOf(readFileSync(project.path('log'), 'utf8'))).toContain('Avbruten.')
    expect(lastOf((await refresh()).stdout)).toMatch(/^Publicerat i target: /)
    expect(existsSync(project.path('.lansdelsbilden'))).toBe(false)
  })

  it('lets one of two that meet do its work', async () => {
    corrected()
    const waiting = kolada.hold()
    const first = start()
    const answer = await waiting
    const second = await refresh()
    expect([second.code, lastOf(second.stderr)]).toEqual([
      1,
      expect.stringMatching(/^Fel: En annan körning \(process \d+\) skriver just nu till data: /)
    ])
    answer()
    expect(lastOf((await first.done).stdout)).toMatch(/^Publicerat i target: /)
  })

  it('refuses an archive, which nobody serves', async () => {
    const end = await project.run('refresh.ts', ['target.zip'])
    expect(end).toMatchObject({ code: 1, stdout: '' })
    expect(end.stderr).toBe(
      'Uppdateringen gjordes inte: skriv npm run refresh -- MAPP [--logg FIL]\n'
    )
  })
})
