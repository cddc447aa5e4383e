import type { Grade } from '../../src/lib/schema/observation.ts'
import type { Voice } from '../../src/lib/schema/registers/voice.ts'
import type { RegisteredArea } from '../registers/areas.ts'
import type { VoicesSeen } from '../release/voices-seen.ts'

/** The group of a voice as it may be told. */
export interface VoiceGroup {
  area: string
  grade: Grade
}

type Words = Pick<Voice, 'indicator' | 'period' | 'text' | 'example'>

/** From the one that the voice was handed in of to the widest. */
export function groupsOf(
  { area, grade }: VoiceGroup,
  areas: readonly RegisteredArea[]
): VoiceGroup[] {
  const place = areas.find(({ code }) => code === area)
  const county = areas.find(({ type }) => type === 'lan')
  const wider = [place?.lansdel, place?.type === 'riket' ? null : county?.code]
  return [
    { area, grade },
    ...wider.flatMap((code) => (code ? [{ area: code, grade: 'alla' as const }] : []))
  ]
}

/**
 * The groups that a voice must not be told more narrowly than, nor beside: whoever has kept an earlier release lays it beside the
 * new one, and what both say is as narrow as the narrower, or as what two groups have in common. None where the release that was
 * published last tells it of this very group.
 */
export function groupsSeen(
  voice: Words,
  told: VoiceGroup,
  { last, all }: VoicesSeen
): VoiceGroup[] {
  if (voice.example) return []
  const isTold = last.filter(isSaid(voice)).some((one) => isSame(one, told))
  return isTold ? [] : all.filter(isSaid(voice))
}

// A comma moved or a letter made large is no other voice.
const bare = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ')

/** The same words of the same thing. */
export const isSaid = (voice: Words) => (other: Voice) =>
  other.indicator === voice.indicator &&
  other.period === voice.period &&
  bare(other.text) === bare(voice.text)

export function isSame(one: VoiceGroup, other: VoiceGroup): boolean {
  return one.area === other.area && one.grade === other.grade
}

/** Whether all of a group are in another. */
export function isWithin(
  group: VoiceGroup,
  wider: VoiceGroup,
  areas: readonly RegisteredArea[]
): boolean {
  const around = (code: string) => {
    const place = areas.find((one) => one.code === code)
    const outer = areas.filter(
      ({ type }) => type === 'riket' || (type === 'lan' && place?.type !== 'riket')
    )
    return [code, place?.lansdel, ...outer.map((one) => one.code)]
  }
  return (
    around(group.area).includes(wider.area) &&
    (wider.grade === 'alla' || wider.grade === group.grade)
  )
}
