import type { Voice } from '../../src/lib/schema/registers/voice.ts'
import type { RegisteredArea } from '../registers/areas.ts'
import type { Registers } from '../registers/registers.ts'
import type { RegisteredVoice } from '../registers/voices.ts'
import { noVoicesSeen, type VoicesSeen } from '../release/voices-seen.ts'
import type { Release } from '../sources/release.ts'
import { groupsOf, groupsSeen, isSaid, isSame, isWithin, type VoiceGroup } from './voice-groups.ts'

export interface PublishedVoices {
  voices: Voice[]
  /** Published without their place or school year, since too few are there. */
  widened: number
  withheld: number
  /** Told more widely than need be, or not at all, since an earlier release tells them of a wider group, or of another. */
  asBefore: number
}

type Figures = Pick<Release, 'responses'>
type Known = Pick<Registers, 'areas' | 'indicators' | 'sources' | 'voices'>

/**
 * Whoever reads a voice from a small group may know whose it is, so it is told of the nearest group that is large enough:
 * place and school year, then the länsdel without school year, then the county without it. One that would be told of a wider group
 * while its words say where or in which school year it was said is withheld, and so is one that no group is large enough for.
 * Sizes are taken from what is published: what is done to a voice tells nothing else. What earlier releases told it of is never
 * narrowed, see `groupsSeen`.
 */
export function publishedVoices(known: Known, figures: Figures, seen: VoicesSeen): PublishedVoices {
  const told = known.voices.map((voice) => publishedVoice(voice, { known, figures, seen }))
  const voices = told.filter((voice) => voice !== null)
  const alone = known.voices.map((voice) =>
    publishedVoice(voice, { known, figures, seen: noVoicesSeen })
  )
  return {
    voices,
    widened: told.filter((voice, i) => voice && !isSame(voice, known.voices[i]!)).length,
    withheld: told.length - voices.length,
    asBefore: alone.filter((voice, i) => voice && !(told[i] && isSame(voice, told[i]))).length
  }
}

interface Context {
  known: Known
  figures: Figures
  seen: VoicesSeen
}

function publishedVoice(voice: RegisteredVoice, { known, figures, seen }: Context): Voice | null {
  const { id: _id, ...own } = voice
  const groups = groupsOf(voice, known.areas).filter((one) =>
    isLargeEnough(one, voice, known, figures)
  )
  const [nearest] = groups
  if (!nearest) return null
  const earlier = groupsSeen(voice, nearest, seen)
  const group = groups.find((one) => earlier.every((other) => isWithin(other, one, known.areas)))
  if (!group) return null
  const told: Voice = { ...own, ...group }
  if (group !== nearest) {
    // As it stands published: a source that is gone would tell that the row is another.
    const before = seen.last.filter(isSaid(voice)).find((one) => isSame(one, group))
    if (before) return { ...told, source: before.source }
  }
  if (isSame(told, voice)) return told
  return saysWhere(voice, known.areas) ? null : { ...told, source: null }
}

// The register's size: below it a share at an end would tell what everybody answered.
const registerSize = 30

function leastOf({ indicator }: RegisteredVoice, { indicators, sources }: Known): number {
  const own = indicators.find(({ id }) => id === indicator)
  const source = sources.find(({ id }) => id === own?.source)
  return Math.max(registerSize, own?.least_answers ?? 0, source?.least_answers ?? 0)
}

/**
 * Whether the group is large enough: that many answered the survey there that year. Of an indicator that is no survey's nobody
 * knows how many it concerns, such as those who are placed, so that only the county is.
 */
function isLargeEnough(
  group: VoiceGroup,
  voice: RegisteredVoice,
  known: Known,
  figures: Figures
): boolean {
  const { area, grade } = group
  const source = known.indicators.find(({ id }) => id === voice.indicator)?.source
  const own = figures.responses.filter((row) => row.source === source)
  if (own.length === 0) {
    const type = known.areas.find(({ code }) => code === area)?.type
    return grade === 'alla' && (type === 'lan' || type === 'riket')
  }
  const answered = own.find(
    (row) =>
      row.area === area && row.period === voice.period && row.grade === grade && row.sex === 'alla'
  )
  const rounding = known.sources.find(({ id }) => id === source)?.rounding ?? 1
  const atLeast = (answered?.answers ?? 0) - Math.floor(rounding / 2)
  return atLeast >= leastOf(voice, known)
}

const schoolYear =
  /(?<!\p{L})(?:årskurs|åk|klass|ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian)(?!\p{L})|gymnasi|sjundeklass|niondeklass|\d\s?[a-e](?!\p{L})/iu

/** Whether the words themselves name a place within the county, or a school year. */
function saysWhere({ text }: RegisteredVoice, areas: readonly RegisteredArea[]): boolean {
  const words = text.toLowerCase()
  return (
    schoolYear.test(text) ||
    areas.some(({ type, short_name, sentence_name }) => {
      const isWithin = type === 'kommun' || type === 'lansdel'
      return (
        isWithin && [short_name, sentence_name].some((name) => words.includes(name.toLowerCase()))
      )
    })
  )
}
