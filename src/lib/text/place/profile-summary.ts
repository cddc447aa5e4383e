import { comparatorPhrase } from '../parts/labels.ts'
import { capitalise } from '../parts/sentence.ts'
import type { Tone } from '../parts/tone.ts'
import { tallyOf } from './profile-headline.ts'
import type { Profile } from './profile.ts'

/** In how many indicators a place stands out, of those that can be tested, and how many changed since last time. */
export function placeSummary(profile: Profile): string[] {
  return [...differenceSentences(profile), changeSentence(profile)]
}

function differenceSentences({ rows, view, subject }: Profile): string[] {
  const place = subject.place.sentence_name
  const against = comparatorPhrase[view.against]
  const { tested, worse, better, differs } = tallyOf(rows)
  if (tested === 0) return [untestedSentence(against)]
  if (worse + better + differs === 0) return [noneSentence(tested, place, against)]
  if (tested === 1) {
    const way = worse > 0 ? 'är säkerställt sämre' : 'är säkerställt bättre'
    const how = differs > 0 ? 'skiljer sig säkerställt' : way
    return [`Den enda indikator som kan prövas mot ${against} ${how} i ${place}.`]
  }
  return [standing(worse, better, capitalise(place), `än ${against} i`, tested)].concat(
    differs > 0 ? neitherSentence(differs) : []
  )
}

/** Worse before better; what there is none of is said after what there is. */
function standing(worse: number, better: number, place: string, than: string, tested: number) {
  const compared = `av ${tested} jämförelser`
  if (worse > 0) {
    const rest = `och bättre i ${better || 'ingen'}`
    return `${place} ligger säkerställt sämre till ${than} ${worse} ${compared} ${rest}.`
  }
  if (better > 0) {
    return `${place} ligger säkerställt bättre till ${than} ${better} ${compared} och sämre i ingen.`
  }
  return `${place} ligger varken säkerställt sämre eller bättre till ${than} någon ${compared}.`
}

function neitherSentence(count: number): string {
  return count === 1
    ? 'En indikator skiljer sig, men är varken bättre eller sämre.'
    : `${count} indikatorer skiljer sig, men är varken bättre eller sämre.`
}

function untestedSentence(against: string): string {
  const why = against === 'riket' ? 'finns inte för riket, visas inte' : 'saknas, visas inte'
  return `Inget här kan prövas mot ${against}: uppgifterna ${why} eller ges utan antal.`
}

function noneSentence(tested: number, place: string, against: string): string {
  const all =
    tested === 1
      ? 'Den enda indikator som kan prövas visar ingen'
      : `Ingen av de ${tested} indikatorer som kan prövas visar någon`
  return `${all} statistiskt säkerställd skillnad mellan ${place} och ${against}.`
}

function changeSentence({ rows }: Profile): string {
  const tones = rows.map(({ changeTone }) => changeTone)
  const tested = tones.filter((tone) => tone !== 'untested').length
  if (tested === 0) return 'Förändringen sedan förra mätningen kan inte prövas.'
  const ways: [Tone, string][] = [
    ['worse', 'blivit säkerställt sämre'],
    ['better', 'blivit säkerställt bättre'],
    ['differs', 'förändrats utan att bli bättre eller sämre']
  ]
  const parts = ways.flatMap(([wanted, how]) => {
    const count = tones.filter((tone) => tone === wanted).length
    return count === 0 ? [] : [{ how, count: count === 1 ? 'en' : String(count) }]
  })
  if (parts.length === 0) {
    return tested === 1
      ? 'Den enda förändring sedan förra mätningen som kan prövas är inte säkerställd.'
      : `Ingen av de ${tested} förändringar sedan förra mätningen som kan prövas är säkerställd.`
  }
  const texts = parts.map(({ how, count }, i) => {
    return i === 0 ? `har ${count} av ${tested} prövade indikatorer ${how}` : `${count} har ${how}`
  })
  return `Sedan förra mätningen ${texts.join('; ')}.`
}
