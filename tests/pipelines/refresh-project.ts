import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './data-folder.ts'
import type { FakeKolada } from './kolada-server.ts'
import { ProjectCopy } from './project-copy.ts'

// A site whose pages say which figures they were built of, in place of two minutes of building.
const builder = `
const { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
appendFileSync('builds', 'x')
if (existsSync('build-fails')) process.exit(1)
rmSync('build', { recursive: true, force: true })
mkdirSync('build/_app', { recursive: true })
cpSync('static/data', 'build/data', { recursive: true })
writeFileSync('build/index.html', process.env.VITE_BUILD_DATE)
const manifest = readFileSync('build/data/manifest.json', 'utf8')
writeFileSync('build/_app/version.json', JSON.stringify({ version: 'v' + manifest.length }))
`

/** A copy of the project that a site can be released from, its build apart. */
export async function releasable(): Promise<ProjectCopy> {
  const project = await ProjectCopy.make()
  const packages = project.path('node_modules')
  rmSync(packages)
  mkdirSync(join(packages, 'vite/bin'), { recursive: true })
  for (const name of readdirSync(join(projectRoot, 'node_modules'))) {
    if (name === 'vite' || name.startsWith('.')) continue
    symlinkSync(join(projectRoot, 'node_modules', name), join(packages, name))
  }
  writeFileSync(join(packages, 'vite/package.json'), '{ "type": "commonjs" }')
  writeFileSync(join(packages, 'vite/bin/vite.js'), builder)
  cpSync(join(projectRoot, 'deploy'), project.path('deploy'), { recursive: true })
  return project
}

/** Lets Kolada answer with the table of a data folder, each value as `change` leaves it. */
export function answerAsTable(
  kolada: FakeKolada,
  data: string,
  change: (value: number, of: { key: string; area: string; year: number }) => number = (value) =>
    value
): void {
  const [, ...lines] = readFileSync(join(data, 'raw/kolada/figures.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
  const figures = lines.map((line) => {
    const [key = '', area = '', year = '', gender = '', value = ''] = line.split(';')
    return { key, area, year: Number(year), gender, value: Number(value.replace(',', '.')) }
  })
  kolada.rowsOf = (kpi, code) => {
    const own = figures.filter(({ key, area }) => key === kpi && area === code)
    return Array.from(new Set(own.map(({ year }) => year)), (period) => ({
      kpi,
      municipality: code,
      period,
      values: own
        .filter(({ year }) => year === period)
        .map(({ gender, ...of }) => {
          return { gender, count: 1, status: '', value: change(of.value, of), isdeleted: false }
        })
    }))
  }
}
