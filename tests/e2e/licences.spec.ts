import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import type { ShippedPackage } from '../../shipped-licences.ts'
import { siteDir } from './site.ts'

const written = '.svelte-kit/output/client/.vite'
const shipped = JSON.parse(
  readFileSync(join(written, 'shipped-licences.json'), 'utf8')
) as ShippedPackage[]

// Everybody may use and hand on what comes with one of these. LGPL is for the dictionary, which is a file of its own.
const allowed = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'],
  'LGPL-3.0'
])

test('every licence of what readers are sent is one that lets it be handed on', () => {
  for (const { name, licence } of shipped) {
    const choices = licence.split(' OR ').map((choice) => choice.split(' AND '))
    const isAllowed = choices.some((all) => all.every((one) => allowed.has(one)))
    expect([name, licence, isAllowed]).toEqual([name, licence, true])
    if (licence.includes('LGPL')) expect(name).toBe('dictionary-sv')
  }
})

test('every package that Vite finds in the scripts is told of', () => {
  const bundled = JSON.parse(
    readFileSync(join(written, 'licences.json'), 'utf8')
  ) as ShippedPackage[]
  expect(bundled.length).toBeGreaterThan(15)
  const told = new Set(shipped.map(({ name, version }) => `${name}@${version}`))
  expect(
    bundled.map(({ name, version }) => `${name}@${version}`).filter((one) => !told.has(one))
  ).toEqual([])
})

test('every file that is the same as one of a package is told of', () => {
  const sum = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
  const assets = join(siteDir, '_app/immutable')
  const files = readdirSync(assets, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:wasm|woff2)$/.test(file)
  )
  expect(files.length).toBeGreaterThan(2)
  const known = new Map(
    shipped.flatMap(({ name }) => {
      const folder = resolve('node_modules', name)
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:wasm|woff2)$/.test(file))
        .map((file) => [sum(join(folder, file)), name] as const)
    })
  )
  for (const file of files)
    expect([file, known.get(sum(join(assets, file)))]).toEqual([file, expect.any(String)])
})

test('what is bundled in workers, and within packages, is told of', () => {
  const names = shipped.map(({ name }) => name)
  for (const name of [
    'pdfjs-dist',
    '@duckdb/duckdb-wasm',
    'parquet-wasm',
    'nanoid',
    'dictionary-sv'
  ])
    expect(names).toContain(name)
  expect(shipped.find(({ name }) => name === 'nanoid')?.version).toMatch(/^i docx \d/)
})

test('the method page lists them, and leads to the licences themselves', async ({ page }) => {
  await page.goto('data-och-metod/#licenser')
  const section = page.locator('section#licenser')
  const rows = await section
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
  expect(rows.map(([name, version]) => `${name} ${version}`)).toEqual(
    shipped.map(({ name, version }) => `${name} ${version}`)
  )
  const answer = await page.request.get(
    new URL(
      (await section.getByRole('link', { name: 'licenserna' }).getAttribute('href'))!,
      page.url()
    ).href
  )
  const text = await answer.text()
  expect(answer.status()).toBe(200)
  for (const { name, version } of shipped) expect(text).toContain(`${name} ${version}`)
  expect(text).toContain('SIL OPEN FONT LICENSE')
})
