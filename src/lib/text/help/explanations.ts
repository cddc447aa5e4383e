import { division, isDivided, whole } from '../county/county.ts'

/** What a reader asks about the numbers, answered in two sentences and a picture. */
interface Explained {
  question: string
  sentences: [string, string]
  /** What the picture shows, for those who do not see it. */
  picture: string
  /** The words that call for it. */
  asks: RegExp
}

export const explanations = {
  intervall: {
    question: 'Vad är ett intervall?',
    sentences: [
      'Hade vi mätt en gång till hade siffran blivit en annan, bara av slumpen.',
      'Intervallet visar hur mycket: ungefär 19 av 20 sådana intervall (95\u00a0%) täcker det verkliga värdet.'
    ],
    picture:
      'En mätning ritad som en punkt med ett fält omkring, och nitton mätningar till av samma sak. ' +
      'Punkterna hamnar olika högt. Nitton av de tjugo fälten täcker det verkliga värdet, ett missar.',
    asks: /intervall/i
  },
  dolt: {
    question: 'Varför visas inte siffran?',
    sentences: [
      'När få barn står bakom en siffra skulle någon kunna kännas igen, och därför visas den inte.',
      'Ibland döljs en siffra till, så att den första inte går att räkna ut: uppgiften finns, men är skyddad.'
    ],
    picture:
      'Av många elever är de som svarat ja strödda bland de andra, och siffran visas. Av fyra elever ' +
      'har en svarat ja och är under förstoringsglas: där visas siffran inte.',
    asks: /visas inte|inte visas|dolt|dolda/i
  },
  grans: {
    question: 'Varför står det under eller över?',
    sentences: [
      'Ligger en andel nära noll eller nära alla, skulle den exakta siffran berätta vad var och en har svarat.',
      'Därför visas bara en gräns: det verkliga värdet ligger under eller över den, och jämförs inte med andra.'
    ],
    picture:
      'Av tjugo elever har ingen svarat ja. Den exakta siffran, noll, hade berättat det om alla tjugo. ' +
      'På en skala står i stället ett streck vid gränsen och en pil åt det håll där värdet ligger: under 25\u00a0%.',
    asks: /under eller över|det exakta|exakta (andelen|antalet|värdet)/i
  },
  'liten-kommun': {
    question: 'Varför hoppar siffran i en liten kommun?',
    sentences: [
      'Där barnen är få väger varje barn tungt: bland 500\u00a0barn flyttar ett enda barn siffran med 2\u00a0per\u00a01\u00a0000.',
      `Se därför på flera år${isDivided ? `, eller på hela ${division.theOne},` : ''} innan du drar en slutsats om en liten kommun.`
    ],
    picture:
      'I en kommun med 500 barn gäller siffran några få barn, och den hoppar upp och ner från år ' +
      'till år. I en kommun med 50\u00a0000 barn märks ett barn inte, och siffran ligger nästan still.',
    asks: /liten kommun|mindre plats/i
  },
  sakerstallt: {
    question: 'Vad betyder säkerställt?',
    sentences: [
      'En säkerställd skillnad är större än vad slumpen rimligen ger, även när vi prövar många skillnader samtidigt.',
      'En skillnad som inte är säkerställd kan ändå finnas, men siffrorna räcker inte för att visa den.'
    ],
    picture:
      `Två kullar visar var siffran kan hamna av slumpen för resten av ${whole} och för en kommun. ` +
      'Ligger de nästan på samma ställe kan skillnaden vara slump. Långt isär är den säkerställd.',
    asks: /säker(t|ställ)/i
  }
} satisfies Record<string, Explained>

export type ExplanationId = keyof typeof explanations

export const explanationIds = Object.keys(explanations) as ExplanationId[]

/** The explanations that a text calls for by its words. */
export function explainedIn(sentences: string[]): ExplanationId[] {
  const text = sentences.join(' ')
  return explanationIds.filter((id) => explanations[id].asks.test(text))
}
