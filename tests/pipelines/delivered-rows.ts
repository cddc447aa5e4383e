import type { DataFolder } from './data-folder.ts'

const survey = 'raw/liv-och-halsa-ung'

/** Files with one row per person, as small as they can be and still be published: one question, one year of calls. */
export const codebook = [
  'fraga;indikator;ar;arskurser;text;svar;raknas;ej_svar',
  'f01_mar;mar-bra;2023;9,gy2;Hur mår du?;1=Bra,2=Dåligt,9=Vet ej;1;9'
]
export const answerHeader = 'ar;hemkommun;skolkommun;arskurs;kon;f01_mar'
export const pupilHeader = 'ar;kommun;arskurs;kon;antal'
export const callHeader = 'datum;kommun;kallande;aldersgrupp;kon;bup_deltog;skal'

export const kommuner = '1814 1860 1861 1862 1863 1864 1880 1881 1882 1883 1884 1885'.split(' ')

/** 20 answers from every kommun, school year and sex, 12 of them "Bra"; the pupils go to school in `school`. */
export function answerRows(school = '1880'): string[] {
  return kommuner.flatMap((kommun) =>
    ['9', 'gy2'].flatMap((grade) =>
      ['flicka', 'pojke'].flatMap((sex) =>
        Array.from({ length: 20 }, (_, i) =>
          [2023, kommun, school, grade, sex, i < 12 ? 1 : 2].join(';')
        )
      )
    )
  )
}

/** 25 pupils in every kommun, school year and sex. */
export function pupilRows(): string[] {
  return kommuner.flatMap((kommun) =>
    ['9', 'gy2'].flatMap((grade) =>
      ['flicka', 'pojke'].map((sex) => [2023, kommun, grade, sex, 25].join(';'))
    )
  )
}

/** 40 calls from every kommun in 2025, half of each sex, the last on 31 December. */
export function callRows(): string[] {
  return kommuner.flatMap((kommun) =>
    Array.from({ length: 40 }, (_, i) => {
      const [day, sex] = [
        i % 4 === 0 ? '2025-02-03' : '2025-12-31',
        i % 2 === 0 ? 'flicka' : 'pojke'
      ]
      const [caller, bup] = [i < 20 ? 'skola' : 'region', i % 4 < 2 ? 'ja;' : 'nej;annat']
      return [day, kommun, caller, '6-12', sex, bup].join(';')
    })
  )
}

/** Puts the region's own files in the folder; any of them may be given other lines. */
export async function deliver(folder: DataFolder, files: Record<string, string[]> = {}) {
  const all = {
    [`${survey}/kodbok.csv`]: codebook,
    [`${survey}/elever.csv`]: [pupilHeader, ...pupilRows()],
    [`${survey}/svar.csv`]: [answerHeader, ...answerRows()],
    'raw/sip/kallelser.csv': [callHeader, ...callRows()],
    ...files
  }
  for (const [file, lines] of Object.entries(all)) await folder.write(file, `${lines.join('\n')}\n`)
}
