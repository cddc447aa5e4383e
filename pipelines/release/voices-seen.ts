import { join } from 'node:path'
import type { Voice } from '../../src/lib/schema/registers/voice.ts'
import { connected } from '../system/engine.ts'
import type { KeptReleases } from './kept-releases.ts'
import type { LastRelease } from './last-release.ts'

/** What real young people have been told to say: in the release that was published last, and in any that is kept. */
export interface VoicesSeen {
  last: Voice[]
  all: Voice[]
}

export const noVoicesSeen: VoicesSeen = { last: [], all: [] }

export async function voicesSeen(
  seen: LastRelease | null,
  kept: KeptReleases
): Promise<VoicesSeen> {
  if (!seen) return noVoicesSeen
  const last = await voicesIn(seen.folder)
  const all = [...last]
  for (const { data } of kept.all) all.push(...(await voicesIn(data)))
  return { last, all }
}

/** None of a release from before there were voices, or one that is damaged: the run has told of it already. */
async function voicesIn(folder: string): Promise<Voice[]> {
  const connection = await connected()
  try {
    const rows = await connection.runAndReadAll(
      `SELECT * FROM read_parquet($file) WHERE NOT example`,
      { file: join(folder, 'voices.parquet') }
    )
    return rows.getRowObjectsJS() as unknown as Voice[]
  } catch {
    return []
  } finally {
    connection.closeSync()
  }
}
