import JSZip from 'jszip'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { archiveSite } from '../../../pipelines/site/site-archive.ts'
import { checksums, filesBelow } from '../../../pipelines/site/site-record.ts'

it('is of the same bytes for the same site, whenever its files were written', async () => {
  const root = mkdtempSync(join(tmpdir(), 'site-archive-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const archive = async (name: string, written: number) => {
    const site = join(root, name)
    mkdirSync(join(site, 'indikator/hvb'), { recursive: true })
    for (const [file, text] of [
      ['indikator/hvb/index.html', 'åäö '.repeat(2000)],
      ['index.html', 'start']
    ] as const) {
      writeFileSync(join(site, file), text)
      utimesSync(join(site, file), written, written)
    }
    const files = checksums(site, filesBelow(site))
    const record = { project: '1.0.0', version: 'v', day: '2026-11-30', files, kept: {} }
    await archiveSite(site, `${site}.zip`, record)
    return readFileSync(`${site}.zip`)
  }
  const [first, second] = [await archive('a', 1e9), await archive('b', 1.7e9)]
  expect(first.equals(second)).toBe(true)

  // Once more in its place, and never in that of somebody else's file.
  const record = { project: '1.0.0', version: 'v', day: '2026-11-30', files: {}, kept: {} }
  await archiveSite(join(root, 'a'), join(root, 'a.zip'), record)
  const other = join(root, 'semester.zip')
  writeFileSync(other, 'of somebody')
  await expect(archiveSite(join(root, 'a'), other, record)).rejects.toThrow(
    /ingen tidigare release/
  )
  expect(readFileSync(other, 'utf8')).toBe('of somebody')

  const zip = await JSZip.loadAsync(first)
  expect(Object.keys(zip.files)).toEqual(['index.html', 'indikator/hvb/index.html', 'release.json'])
  expect(await zip.file('indikator/hvb/index.html')?.async('string')).toBe('åäö '.repeat(2000))
})
