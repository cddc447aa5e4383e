import type { Audience } from '../../url/talk-view.ts'
import type { ExampleMark } from '../parts/example.ts'

/** What is known and can be talked about. */
export type ClaimKind =
  'worse' | 'better' | 'differs' | 'none' | 'hidden' | 'gap' | 'low' | 'sexes' | 'unfollowed'

export interface Claim {
  kind: ClaimKind
  /** A sentence, made of the same verdict as everywhere. */
  fact: string
  /** Whether its figures are made up, or some of them. */
  mark: ExampleMark
}

/** A question to talk about, and what it rests on; '' where it rests on nothing. */
export interface Question {
  fact: string
  text: string
  mark: ExampleMark
}

export type TalkSets = Record<Audience, Question[]>

/** More are not talked through at a meeting, and do not fit on a sheet of paper. */
export const mostQuestions = 8

export const audienceLabel: Record<Audience, string> = {
  politiker: 'Politiker',
  personal: 'Personal',
  elever: 'Elever',
  vardnadshavare: 'Vårdnadshavare'
}

// Open questions: they ask what people see, know and want, and not why something is so or whose fault it is. Where a kind
// comes twice, the second has its own words.
const questions: Record<ClaimKind, Record<Audience, [string, string]>> = {
  worse: {
    politiker: [
      'Vad behöver vi veta mer om innan vi tar ställning?',
      'Vilka behöver vi höra innan vi går vidare?'
    ],
    personal: ['Hur stämmer det med det ni ser i vardagen?', 'Vad vet ni som siffran inte visar?'],
    elever: ['Känner du igen det här?', 'Vad skulle du vilja att vuxna visste om det här?'],
    vardnadshavare: ['Känner ni igen det här?', 'Vad vill ni veta mer om?']
  },
  better: {
    politiker: ['Vad vill vi hålla fast vid?', 'Vem behöver få veta det här?'],
    personal: ['Vad vill ni fortsätta med?', 'Vad kan ni dela med er av till andra?'],
    elever: ['Vad är bra här som ska vara kvar?', 'Märker du av det här?'],
    vardnadshavare: ['Vad är bra här som ska vara kvar?', 'Märker ni av det här?']
  },
  differs: {
    politiker: ['Hur ser vi på den här skillnaden?', 'Vad betyder den för det vi planerar?'],
    personal: ['Hur märks det hos er?', 'Vad vill ni undersöka närmare?'],
    elever: ['Märker du av det här?', 'Vad tänker du om det?'],
    vardnadshavare: ['Märker ni av det här?', 'Vad tänker ni om det?']
  },
  none: {
    politiker: [
      'Vad vill vi följa även när ingen skillnad går att säkerställa?',
      'Vad vill vi följa vidare?'
    ],
    personal: ['Vad ser ni som inte syns i siffrorna?', 'Vad vill ni följa vidare?'],
    elever: ['Vad borde vuxna fråga om som inte syns här?', 'Vad saknar du?'],
    vardnadshavare: ['Vad saknar ni i siffrorna?', 'Vad vill ni följa?']
  },
  hidden: {
    politiker: [
      'Hur får vi veta hur barn och unga har det när siffrorna inte kan visas?',
      'Vem kan berätta i stället?'
    ],
    personal: ['Vad vet ni ändå, utan att någon pekas ut?', 'Vem kan berätta i stället?'],
    elever: ['Hur kan vuxna få veta hur ni har det på andra sätt?', 'Vem borde de fråga?'],
    vardnadshavare: ['Hur kan vi få veta hur barnen har det på andra sätt?', 'Vem borde vi fråga?']
  },
  gap: {
    politiker: ['Vad behöver vi mäta oftare eller på annat sätt?', 'Vad vill vi veta nästa gång?'],
    personal: ['Vad har hänt sedan dess som ni känner till?', 'Vad vill ni veta nästa gång?'],
    elever: ['Är det fortfarande så, tycker du?', 'Vad har ändrats sedan dess?'],
    vardnadshavare: ['Är det fortfarande så, tycker ni?', 'Vad har ändrats sedan dess?']
  },
  low: {
    politiker: ['Vilkas röster saknas, och hur kan vi höra dem?', 'Hur kan fler få svara?'],
    personal: ['Vilka tror ni inte svarade, och hur kan de få svara?', 'Hur kan fler få svara?'],
    elever: ['Vad skulle få fler att vilja svara?', 'Vilka frågor saknade du?'],
    vardnadshavare: ['Hur kan fler unga få säga sitt?', 'Vilka frågor saknas?']
  },
  sexes: {
    politiker: ['Hur tar vi hänsyn till skillnaden när vi planerar?', 'Vad vill vi veta mer om?'],
    personal: ['Hur möter ni flickor och pojkar i det här?', 'Vad vill ni undersöka närmare?'],
    elever: ['Märker du någon skillnad mellan tjejer och killar?', 'Vad tänker du om det?'],
    vardnadshavare: ['Märker ni någon skillnad mellan flickor och pojkar?', 'Vad tänker ni om det?']
  },
  unfollowed: {
    politiker: ['När och hur vill vi få veta hur det gick?', 'Vem återkommer till oss?'],
    personal: ['Vad känner ni till av det som beslutats?', 'Vad är på gång?'],
    elever: ['Vad vill du veta om det som vuxna har bestämt?', 'Hur vill du få veta det?'],
    vardnadshavare: ['Vad vill ni veta om det som har bestämts?', 'Hur vill ni få veta det?']
  }
}

const closing: Record<Audience, string> = {
  politiker: 'Vad är viktigast att ta med till nästa möte, och vem gör det?',
  personal: 'Vad är viktigast att ta upp vidare, och med vem?',
  elever: 'Vad är viktigast att vuxna lyssnar på?',
  vardnadshavare: 'Vad är viktigast att prata vidare om?'
}

/** The questions for each audience: one for each claim as far as there is room, and one to end with. */
export function talkSets(claims: readonly Claim[]): TalkSets {
  const of = (audience: Audience): Question[] => {
    const told = claims.slice(0, mostQuestions - 1).map(({ kind, fact, mark }, i, all) => {
      const isSecond = all.slice(0, i).some((one) => one.kind === kind)
      return { fact, text: questions[kind][audience][isSecond ? 1 : 0], mark }
    })
    return [...told, { fact: '', text: closing[audience], mark: '' }]
  }
  return {
    politiker: of('politiker'),
    personal: of('personal'),
    elever: of('elever'),
    vardnadshavare: of('vardnadshavare')
  }
}
