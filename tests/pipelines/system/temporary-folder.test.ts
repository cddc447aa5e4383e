import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runMark } from '../../../pipelines/system/run-mark.ts'
import {
  clearTemporaryFolders,
  makeTemporaryFolder,
  removeTemporaryFolder
} from '../../../pipelines/system/temporary-folder.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'temporary-'))
  vi.stubEnv('TMPDIR', root)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(root, { recursive: true })
})

it('clears away what killed runs have left, and nothing else', async () => {
  const { pid } = spawnSync('true')
  // A later process may have been given a dead one's number: its start then is another.
  const reused = runMark.replace(/-\d+$/, '-1')
  const dead = [`lansdelsbilden-temp-${pid}-5-abc`, `lansdelsbilden-temp-${reused}-abc`]
  const kept = [`lansdelsbilden-temp-${runMark}-abc`, 'lansdelsbilden-temp-mitt', 'sip-abc']
  for (const name of [...dead, ...kept]) await mkdir(join(root, name, 'rader'), { recursive: true })
  const own = makeTemporaryFolder()
  clearTemporaryFolders()
  expect((await readdir(root)).sort()).toEqual([...kept, basename(own)].sort())
  removeTemporaryFolder(own)
  expect((await readdir(root)).sort()).toEqual(kept.sort())
})
