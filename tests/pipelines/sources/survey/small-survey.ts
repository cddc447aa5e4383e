import { Translations } from '../../../../pipelines/read/words/translation.ts'
import type { Question } from '../../../../pipelines/sources/survey/codebook.ts'

/** Three questions: asked always; in 2023 of the older pupils; in 2023 with no indicator made of it. */
export const codebook = [
  'fraga;indikator;ar;arskurser;text;svar;raknas;ej_svar',
  'f01_mar;mar-bra;2020,2023;7,9,gy2;Hur mår du?;1=Bra,2=Varken eller,3=Dåligt,9=Vet ej;1;9',
  'f02_vape;vape;2023;9,gy2;Vejpar du?;1=Ja, ofta=Ibland,2=Nej;1, ofta;',
  'f03_husdjur;;2023;7,9,gy2;Har du husdjur?;1=Ja,2=Nej;1;'
]

/** What the codebook says. */
export const questions: Question[] = [
  {
    column: 'f01_mar',
    indicator: 'mar-bra',
    years: [2020, 2023],
    grades: ['7', '9', 'gy2'],
    text: 'Hur mår du?',
    codes: new Map([
      ['1', 'hit'],
      ['2', 'answer'],
      ['3', 'answer'],
      ['9', 'none']
    ]),
    labels: new Map([
      ['1', 'Bra'],
      ['2', 'Varken eller'],
      ['3', 'Dåligt'],
      ['9', 'Vet ej']
    ])
  },
  {
    column: 'f02_vape',
    indicator: 'vape',
    years: [2023],
    grades: ['9', 'gy2'],
    text: 'Vejpar du?',
    codes: new Map([
      ['1', 'hit'],
      ['ofta', 'hit'],
      ['2', 'answer']
    ]),
    labels: new Map([
      ['1', 'Ja'],
      ['ofta', 'Ibland'],
      ['2', 'Nej']
    ])
  },
  {
    column: 'f03_husdjur',
    indicator: null,
    years: [2023],
    grades: ['7', '9', 'gy2'],
    text: 'Har du husdjur?',
    codes: new Map([
      ['1', 'hit'],
      ['2', 'answer']
    ]),
    labels: new Map([
      ['1', 'Ja'],
      ['2', 'Nej']
    ])
  }
]

export const answerHeader = 'ar;hemkommun;skolkommun;arskurs;kon;f01_mar;f02_vape;f03_husdjur'

export const pupils = ['ar;kommun;arskurs;kon;antal', '2023;1880;9;flicka;800']

export const kommuner = ['1880', '1860']

/** What the rows may speak of, without any translation. */
export const known = {
  kommuner,
  kommunByName: (name: string) => ({ orebro: '1880', laxa: '1860' })[name],
  translations: new Translations()
}
