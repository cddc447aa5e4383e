import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { placeSite } from '../../../pipelines/site/place-site.ts'
import {
  checksums,
  filesBelow,
  readRecord,
  type SiteRecord
} from '../../../pipelines/site/site-record.ts'

let root: string
let target: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'place-site-'))
  target = join(root, 'target')
  onTestFinished(() => rmSync(root, { recursive: true }))
})

/** A built site of these files, and what is recorded of it. */
function built(version: string, contents: Record<string, string>): [string, SiteRecord] {
  const site = join(root, version)
  for (const [file, text] of Object.entries(contents)) write(site, file, text)
  const files = checksums(site, filesBelow(site))
  return [site, { project: '1.0.0', version, day: '2026-11-30', files, kept: {} }]
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

const read = (file: string) => readFileSync(join(target, file), 'utf8')

const first = {
  'index.html': 'first',
  'gammal/index.html': 'gone with the next',
  '_app/immutable/chunks/a.js': 'a',
  '_app/immutable/chunks/shared.js': 'the same in both',
  'data/manifest.json': '{}'
}
const second = {
  'index.html': 'second',
  'ny/index.html': 'new',
  '_app/immutable/chunks/b.js': 'b',
  '_app/immutable/chunks/shared.js': 'the same in both',
  'data/manifest.json': '{}'
}
const third = { 'index.html': 'third', '_app/immutable/chunks/c.js': 'c' }

describe('a site', () => {
  it('is put into a folder that is not there, whole and with its record', () => {
    const [site, record] = built('1', first)
    expect(placeSite(site, target, record)).toEqual({ written: 5, kept: 0, removed: 0 })
    for (const [file, text] of Object.entries(first)) expect(read(file)).toBe(text)
    expect(readRecord(target)).toEqual(record)
  })

  it('takes the place of an earlier one, whose named files stay for open pages', () => {
    placeSite(...place(built('1', first)))
    const [site, record] = built('2', second)
    expect(placeSite(site, target, record)).toEqual({ written: 3, kept: 1, removed: 1 })
    expect(read('index.html')).toBe('second')
    expect(read('_app/immutable/chunks/a.js')).toBe('a')
    expect(existsSync(join(target, 'gammal'))).toBe(false)
    expect(readRecord(target)?.kept).toEqual({
      '_app/immutable/chunks/a.js': expect.any(String) as string
    })
  })

  it('leaves those of the one before the last no more room', () => {
    placeSite(...place(built('1', first)))
    placeSite(...place(built('2', second)))
    const [site, record] = built('3', third)
    expect(placeSite(site, target, record)).toEqual({ written: 2, kept: 2, removed: 3 })
    expect(filesBelow(target)).toEqual([
      '_app/immutable/chunks/b.js',
      '_app/immutable/chunks/c.js',
      '_app/immutable/chunks/shared.js',
      'index.html',
      'release.json'
    ])
  })

  it('that is the same as the one that lies there changes nothing', () => {
    placeSite(...place(built('1', first)))
    const [site, record] = built('1', first)
    expect(placeSite(site, target, record)).toEqual({ written: 0, kept: 0, removed: 0 })
  })

  it('that is put there once more takes nothing from pages that are still open', () => {
    placeSite(...place(built('1', first)))
    placeSite(...place(built('2', second)))
    const [site, record] = built('2', second)
    expect(placeSite(site, target, record)).toEqual({ written: 0, kept: 1, removed: 0 })
    expect(read('_app/immutable/chunks/a.js')).toBe('a')
  })

  it('mends what somebody has lost', () => {
    placeSite(...place(built('1', first)))
    rmSync(join(target, 'index.html'))
    const [site, record] = built('1', first)
    expect(placeSite(site, target, record).written).toBe(1)
    expect(read('index.html')).toBe('first')
  })
})

describe('what no release has written', () => {
  it('is never taken away, nor what somebody has changed', () => {
    placeSite(...place(built('1', first)))
    write(target, 'robots.txt', 'of the host')
    write(target, 'gammal/index.html', 'changed by hand')
    write(target, 'gammal/bild.png', 'of somebody')
    const [site, record] = built('2', second)
    placeSite(site, target, record)
    expect(read('robots.txt')).toBe('of the host')
    expect(read('gammal/index.html')).toBe('changed by hand')
    expect(read('gammal/bild.png')).toBe('of somebody')
  })

  it('keeps a site out of its folder', () => {
    write(target, 'viktigt.txt', 'of somebody')
    const [site, record] = built('1', first)
    expect(() => placeSite(site, target, record)).toThrow(/är varken tom eller en tidigare release/)
    expect(filesBelow(target)).toEqual(['viktigt.txt'])
  })
})

function place([site, record]: [string, SiteRecord]): [string, string, SiteRecord] {
  return [site, target, record]
}
