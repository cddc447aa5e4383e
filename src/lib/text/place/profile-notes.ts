import { boundOf } from '../../schema/bound.ts'
import { isProtected } from '../../schema/registers/indicator.ts'
import { boundWhy } from '../parts/bound.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import { joinedSources } from '../parts/notes.ts'
import type { Profile, ProfileRow, ProfileTheme } from './profile.ts'
import { list } from '../parts/sentence.ts'
import { detectableSentence, testingNote } from '../parts/testing.ts'

// From this share on the gaps mark the whole page, and are told as its first news.
const manyHidden = 0.1

/** How many of the place's values are hidden, and why, when they are so many; otherwise null. */
export function manyHiddenNote(profile: Profile): string | null {
  return hiddenCount(profile) >= manyHidden * profile.rows.length ? hiddenNote(profile) : null
}

/** The same when they are few. */
export function fewHiddenNote(profile: Profile): string | null {
  return manyHiddenNote(profile) === null ? hiddenNote(profile) : null
}

const hidingWhy =
  'för att inget barn ska kunna pekas ut: svaren eller kallelserna är för få, eller så skulle en annan dold uppgift gå att räkna ut.'

function isHidden({ figure }: ProfileRow): boolean {
  return figure.own.status === 'suppressed'
}

function hiddenCount({ rows }: Profile): number {
  return rows.filter(isHidden).length
}

function hiddenNote(profile: Profile): string | null {
  const [hidden, all] = [hiddenCount(profile), profile.rows.length]
  if (hidden === 0) return null
  const count =
    hidden === all
      ? `Ingen av de ${all} indikatorerna visas`
      : `${hidden} av ${all} indikatorer visas inte`
  const what = `${count} för ${profile.subject.place.sentence_name}`
  const own = profile.rows.filter(isHidden).filter(({ indicator }) => isProtected(indicator)).length
  if (own === 0) return `${what}: källan har dolt ${hidden === 1 ? 'den' : 'dem'}.`
  if (own === hidden) return `${what}, ${hidingWhy}`
  return `${what}. Källan har dolt ${hidden - own} av dem. De andra visas inte, ${hidingWhy}`
}

/** How many of the place's values are told as bounds, and why; null when none is. */
export function boundedNote({ rows, subject }: Profile): string | null {
  const count = rows.filter(({ figure }) => boundOf(figure.own)).length
  if (count === 0) return null
  const shown = count === 1 ? '1 indikator visas' : `${count} indikatorer visas`
  const where = `för ${subject.place.sentence_name}`
  return `${shown} som under eller över en gräns ${where}: ${boundWhy}`
}

/** How many of the hidden values the länsdel around a kommun shows. */
export function shownAround({ rows }: Profile): number {
  return rows.filter((row) => isHidden(row) && row.figure.inLansdel).length
}

/** Indicators that the page leaves out, and why; null when there are none. */
export function absentNote({ absent, view, subject }: Profile): string | null {
  if (absent.length === 0) return null
  const titles = absent.map(({ title }) => `”${title}”`)
  const cuts = [
    ...(view.sex === 'alla' ? [] : ['kön']),
    ...(view.grade === 'alla' ? [] : ['årskurs'])
  ]
  if (cuts.length > 0) {
    const many = absent.length === 1 ? '1 indikator finns' : `${absent.length} indikatorer finns`
    return `${many} inte uppdelade på ${list(cuts)} och visas bara när alla är valda.`
  }
  const where = subject.place.type === 'lansdel' ? 'bara per kommun' : 'inte för den här platsen'
  return `${list(titles)} kan inte vägas samman och visas ${where}.`
}

/** How many differences and changes the page tests, and what they come to; one sentence or more for each. */
export function testingNotes({ rows, view, subject: { place } }: Profile): string[] {
  const than = comparatorPhrase[view.against]
  const judgements = rows.map(({ judgement }) => judgement)
  return [
    testingNote(judgements, { one: `skillnad mot ${than}`, many: `skillnader mot ${than}` }),
    detectableSentence(judgements, place.sentence_name),
    testingNote(
      rows.map(({ change }) => change),
      { one: 'förändring', many: 'förändringar' }
    )
  ].filter(Boolean)
}

/** Where the figures of a theme, or of all, come from, a source each: "Källa: Kolada (RKA), nyckeltal N33817, hämtat 2024-08-30." */
export function themeSources({ rows }: Pick<ProfileTheme, 'rows'>): string {
  const citations = [...new Set(rows.map(({ indicator }) => indicator.citation))]
  const notes = citations.map((citation) => {
    const own = rows.flatMap(({ indicator }) =>
      indicator.citation === citation ? [indicator] : []
    )
    const keys = own.flatMap(({ key_name, source_key }) =>
      key_name && source_key ? [source_key] : []
    )
    const retrieved = own.flatMap((indicator) => indicator.retrieved ?? []).sort()
    const from = keys.length > 0 ? `, ${own[0]?.key_name} ${list(keys)}` : ''
    return `${citation}${from}${retrieved.length > 0 ? `, hämtat ${retrieved.at(-1)}` : ''}.`
  })
  return joinedSources(notes)
}
