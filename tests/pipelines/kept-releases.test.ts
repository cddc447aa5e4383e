import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { projectData } from './data-folder.ts'
import { callHeader, callRows } from './delivered-rows.ts'
import { readTree } from './folder-tree.ts'
import { ProjectCopy } from './project-copy.ts'
import { PublishedTables } from './published-tables.ts'

/*
 * What is kept of what has been published, and back again, with the commands as people run them in a copy of the project.
 */

type Tree = Record<string, string>

const fine = { code: 0, stderr: '' }

let project: ProjectCopy
/** The releases of a run, and of another one after a value had changed. */
let old: Tree
let fresh: Tree
let names: string[]
/** What stands in the project after both. */
let kept: string

beforeAll(async () => {
  project = await ProjectCopy.make()
  old = await publish(10)
  fresh = await publish(12.5)
  names = (await readdir(project.path('releases'))).sort()
  kept = `${project.root}-kept`
  for (const part of ['static', 'releases'])
    await cp(project.path(part), join(kept, part), { recursive: true })
})
beforeEach(async () => {
  for (const part of ['static', 'releases']) {
    await rm(project.path(part), { recursive: true, force: true })
    await cp(join(kept, part), project.path(part), { recursive: true, preserveTimestamps: true })
  }
})
afterAll(async () => {
  await project.remove()
  await rm(kept, { recursive: true })
})

async function publish(value: number): Promise<Tree> {
  await project.change(value)
  expect(await project.run('etl.ts')).toMatchObject(fine)
  return readTree(project.out)
}

/** Goes back, expects that to be done with nothing left beside it, and returns what was said. */
async function undo(...words: string[]): Promise<string> {
  const run = await project.run('undo.ts', words)
  expect(run).toMatchObject(fine)
  expect(await readdir(project.root)).not.toContain('.lansdelsbilden')
  return run.stdout
}

/** What must not be done: the sentence, with all as it was. */
async function refused(...words: string[]): Promise<string> {
  const before = await project.tree()
  const run = await project.run('undo.ts', words)
  expect([run.code, run.stdout]).toEqual([1, ''])
  expect(await project.tree()).toEqual(before)
  expect(run.stderr).toMatch(/^Inget lades tillbaka: [^\n]+\.\n$/)
  return run.stderr
}

describe('npm run undo', () => {
  it('gives back the bytes of the release before, and those of the one that was undone', async () => {
    const [first, second] = names
    expect(await undo()).toContain(`\nTillbaka igen: npm run undo -- ${second}\n`)
    expect(await readTree(project.out)).toEqual(old)
    expect(await undo(second!)).toContain(`npm run undo -- ${first}\n`)
    expect(await readTree(project.out)).toEqual(fresh)
    expect((await readdir(project.path('releases'))).sort()).toEqual(names)
  })

  it('keeps first what no run had kept', async () => {
    await rm(project.path('releases', names[1]!), { recursive: true })
    await undo()
    expect(await readTree(project.out)).toEqual(old)
    const again = (await readdir(project.path('releases'))).sort().at(-1)
    await undo(again!)
    expect(await readTree(project.out)).toEqual(fresh)
  })

  it('refuses a kept release that is damaged, in whichever file', async () => {
    for (const file of ['areas.parquet', 'manifest.json', 'protection.json']) {
      const path = project.path('releases', names[0]!, 'data', file)
      const bytes = await readFile(path)
      await writeFile(path, `${bytes.toString('latin1').slice(0, -1)} `)
      const sentence = `${names[0]} är skadad, ${file} är inte som den sparades. Inget har ändrats.`
      expect(await refused()).toContain(sentence)
      await writeFile(path, bytes)
    }
    await rm(project.path('releases', names[0]!, 'data', 'report.html'))
    expect(await refused()).toContain('report.html är inte som den sparades')
  })

  it('refuses an unknown name, a folder that holds what others have put, and when nothing is kept', async () => {
    expect(await refused('2020')).toContain('Ingen sparad release för static/data heter 2020.')
    await writeFile(join(project.out, 'mitt.txt'), '')
    expect(await refused()).toContain('(mitt.txt)')
    await rm(project.out, { recursive: true })
    await rm(project.path('releases'), { recursive: true })
    expect(await refused()).toContain('Det finns ingen release att gå tillbaka till')
  })
})

it('npm run releases lists them, the newest first, with the one in place', async () => {
  await undo()
  const { code, stdout } = await project.run('releases.ts')
  expect(code).toBe(0)
  const lines = stdout.split('\n')
  expect(lines[1]).toBe(`  ${names[1]}`)
  expect(lines[2]).toMatch(
    /^ {4}\d+ \p{L}+ 20\d\d kl\. \d\d:\d\d, version \S+, 40 tabeller: 3 ändrade i familjehem$/u
  )
  expect(lines[3]).toBe(`  ${names[0]}  ← ligger framme`)
})

describe('npm run etl', () => {
  it('keeps nothing where none are to be kept, and refuses a number that is none', async () => {
    const run = await project.run('etl.ts', ['--behall', 'alla'])
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('--behall väntar ett antal releaser')
    expect(await project.run('etl.ts', ['--behall', '0'])).toMatchObject(fine)
    expect(await readdir(project.path('releases'))).toEqual([])
  })

  it('says so when nothing has changed, and keeps it once', async () => {
    const run = await project.run('etl.ts')
    expect(run).toMatchObject(fine)
    expect(run.stdout).toContain('\nInget har ändrats sedan förra releasen.\n')
    expect(run.stdout).not.toContain('→')
    expect((await readdir(project.path('releases'))).sort()).toEqual(names)
  })
})

describe('a value that jumps, a kommun that is gone and a register that is changed', () => {
  const gone = ['--godkann-bortfall']
  const files = ['raw/kolada/figures.csv', 'initiatives.csv']
  let whole: string[]
  beforeAll(async () => {
    whole = await Promise.all(files.map((file) => readFile(project.path('data', file), 'utf8')))
    const [figures = '', initiatives = ''] = whole
    const left = figures.split('\n').filter((line) => !line.startsWith('N33817;1860;'))
    await writeFile(project.path('data', files[0]!), left.join('\n'))
    await writeFile(project.path('data', files[1]!), initiatives.replace(';ansluten;', ';pågår;'))
    await project.change(125)
  })
  afterAll(async () => {
    for (const [i, file] of files.entries()) await writeFile(project.path('data', file), whole[i]!)
  })

  const told = [
    'Backa barnet 1863, status ”ansluten” → ”pågår”',
    'inget kvar: Laxå',
    'Örebro (kommun) 2022: 12,5 → 125,0: ett hopp som inget annat år förklarar, kontrollera det',
    /Laxå 2022: \d,\d → saknas/
  ]

  it('are told by a dry run, with what a real one would stop at', async () => {
    const before = await project.tree()
    const { code, stdout, stderr } = await project.run('etl.ts', ['--dry-run'])
    expect(code).toBe(0)
    for (const words of told) expect(stdout).toMatch(words)
    expect(stderr).toMatch(/alla för Laxå\n.*--godkann-bortfall\.\n$/s)
    expect(await project.tree()).toEqual(before)
  })

  it('stand in the report with place, year, old and new, and undo gives back the bytes', async () => {
    expect(await project.run('etl.ts', gone)).toMatchObject(fine)
    const report = await readFile(join(project.out, 'report.html'), 'utf8')
    const rows = report.replaceAll(/<\/t[dh]><t[dh][^>]*>/g, ' | ').split('\n')
    const row = (words: RegExp) => rows.filter((line) => words.test(line))
    expect(row(/Örebro \(kommun\) 2022 \| 12,5 \| 125,0 \| ett hopp/)).toHaveLength(1)
    expect(row(/Laxå 2022 \| \d,\d \| saknas/)).toHaveLength(1)
    expect(row(/initiatives\.csv \| ändrad: Backa barnet 1863/)).toHaveLength(1)
    await undo()
    expect(await readTree(project.out)).toEqual(fresh)
  })
})

describe('protection after an undo', () => {
  const calls = 'raw/sip/kallelser.csv'
  const write = async (file: string, text: string) => {
    await mkdir(join(project.path('data', file), '..'), { recursive: true })
    await writeFile(project.path('data', file), text)
  }
  const callsOf2025 = async () => {
    const tables = await PublishedTables.open(project.out)
    const where = `indicator = 'sip-kallelser' AND area = '18' AND sex = 'alla' AND period = '2025'`
    const [row] = await tables.observations(where)
    tables.close()
    return row?.value ?? null
  }
  let indicators: string

  beforeAll(async () => {
    indicators = await readFile(project.path('data', 'indicators.csv'), 'utf8')
  })
  afterAll(async () => {
    await write('indicators.csv', indicators)
    await rm(project.path('data', 'raw', 'sip'), { recursive: true })
  })

  it('goes on from what was published last: a late call of an undone year waits', async () => {
    const all = await readFile(join(projectData, 'indicators.csv'), 'utf8')
    const own = all.split('\n').filter((line) => line.startsWith('sip-kallelser;'))
    await write('indicators.csv', `${indicators}${own.join('\n')}\n`)
    const rows = [callHeader, ...callRows()]
    await write(calls, `${rows.join('\n')}\n`)
    expect(await project.run('etl.ts')).toMatchObject(fine)
    expect(await callsOf2025()).toBe(480)
    await undo()
    expect(await callsOf2025()).toBeNull()

    const late = Array<string>(2).fill('2025-05-06;1860;skola;6-12;flicka;nej;annat')
    await write(calls, `${[...rows, ...late].join('\n')}\n`)
    const opened = await project.run('etl.ts', ['--oppna', 'sip 2025', '--skal', 'sena'])
    expect(opened.code).toBe(1)
    expect(opened.stderr).toContain('sip 2025 publiceras inte på nytt')
    const run = await project.run('etl.ts')
    expect(run.code).toBe(0)
    expect(run.stderr).toContain('static/data ligger en release som har lagts tillbaka.')
    expect(await callsOf2025()).toBe(480)
  })

  it('compares an opened year with every release that is kept', async () => {
    const year = (more: number) => {
      const late = Array<string>(more).fill('2025-05-06;1880;skola;6-12;flicka;nej;annat')
      return write(calls, `${[callHeader, ...callRows(), ...late].join('\n')}\n`)
    }
    await year(0)
    expect(await project.run('etl.ts')).toMatchObject(fine)
    await year(40)
    const open = ['--oppna', 'sip 2025', '--skal', 'fler']
    expect(await project.run('etl.ts', open)).toMatchObject(fine)
    expect(await callsOf2025()).toBe(520)
    // Forty fewer than the last one, and two more than the one before it.
    await year(2)
    const run = await project.run('etl.ts', open)
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('sip 2025 publiceras inte på nytt')
  })
})

describe('a dry run', () => {
  /** Every file and folder with the time when it was changed. */
  async function times(): Promise<Tree> {
    const found: Tree = {}
    for (const part of ['static', 'releases', 'data']) {
      const inside = await readdir(project.path(part), { recursive: true }).catch(() => [])
      for (const name of ['', ...inside]) {
        const entry = await stat(project.path(part, name)).catch(() => null)
        if (entry) found[join(part, name)] = String(entry.mtimeMs)
      }
    }
    return found
  }

  async function dryRun(): Promise<string> {
    const before = [await project.tree(), await times()]
    const run = await project.run('etl.ts', ['--dry-run'])
    expect(run).toMatchObject(fine)
    expect([await project.tree(), await times()]).toEqual(before)
    expect(run.stdout).toMatch(/\nTorrkörning: inget har skrivits, static\/data är som förut\.\n$/)
    return run.stdout
  }

  it('tells what would change, and leaves every byte and every time', async () => {
    await undo()
    expect(await dryRun()).toMatch(/\n {4}\S.* 2022: 10,0 → 12,5\n/)
  })

  it('makes nothing where there is no release', async () => {
    await rm(project.out, { recursive: true })
    await rm(project.path('releases'), { recursive: true })
    expect(await dryRun()).toContain('\nIngen tidigare release att jämföra med: allt är nytt.\n')
  })
})
