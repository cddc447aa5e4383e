import type { Area } from '../../schema/registers/area.ts'
import { words, type SearchEntry } from '../../search/entry.ts'
import { areaTypeLabel } from '../parts/labels.ts'

/** The länsdelar and the kommuner. */
export function placeEntries(areas: Area[]): SearchEntry[] {
  const kommunerOf = (code: string) =>
    areas.filter(({ lansdel, type }) => type === 'kommun' && lansdel === code)
  return areas.flatMap((area) => {
    const { code, type, name, short_name, sentence_name, lansdel } = area
    if (type !== 'lansdel' && type !== 'kommun') return []
    // A länsdel of one kommun is that kommun, and has its page.
    const alone = kommunerOf(lansdel ?? code).length === 1
    if (alone && type === 'kommun') return []
    const around = areas.find((one) => one.code === lansdel)
    const detail = alone
      ? `${areaTypeLabel.lansdel} och ${areaTypeLabel.kommun.toLocaleLowerCase('sv')}`
      : around
        ? `${areaTypeLabel.kommun} i ${around.sentence_name}`
        : areaTypeLabel[type]
    return [
      {
        kind: 'plats' as const,
        title: name,
        detail,
        path: `omrade/${code}/`,
        synonyms: words(short_name, sentence_name),
        text:
          type === 'lansdel'
            ? kommunerOf(code)
                .map((kommun) => kommun.name)
                .join(' ')
            : '',
        example: false
      }
    ]
  })
}

/** The dispatches of the county and its länsdelar. */
export function dispatchEntries(areas: Area[]): SearchEntry[] {
  const own = areas.filter(({ type }) => type === 'lan' || type === 'lansdel')
  return own.map(({ code, name, short_name, sentence_name }) => {
    return {
      kind: 'plats' as const,
      title: `Utskick inför möte: ${name}`,
      detail: 'Nytt, utan svar och att följa upp',
      path: `utskick/${code}/`,
      synonyms: words('kalender e-post möte forum dagordning', short_name, sentence_name),
      text: '',
      example: false
    }
  })
}

/** The report of the county, its länsdelar and its kommuner. */
export function reportEntries(areas: Area[]): SearchEntry[] {
  return areas
    .filter(({ type }) => type !== 'riket')
    .map(({ code, name }) => ({
      kind: 'plats',
      title: `Rapport till nämnden: ${name}`,
      detail: 'Rapport att skriva i och spara som Word',
      path: `rapport/${code}/`,
      synonyms: 'välfärdsbokslut bokslut årsrapport docx barnets bästa prövning barnkonventionen',
      text: '',
      example: false
    }))
}
