import type { SearchEntry } from '../../search/entry.ts'

/*
 * Pages that are of no row of a register.
 */

export const findingsEntry: SearchEntry = {
  kind: 'plats',
  title: 'Fynd och svar',
  detail: 'Det som är säkert sämre, plats för plats',
  path: 'fynd/',
  synonyms: 'obesvarade fynd svar sämre försämrats styrkor uppföljning',
  text: '',
  example: false
}

export const reviewEntry: SearchEntry = {
  kind: 'beslut',
  title: 'Granska minnesanteckningar',
  detail: 'Förslag till beslut ur protokoll och minnesanteckningar',
  path: 'beslut/granska/',
  synonyms: 'minnesanteckning protokoll mötesanteckningar granskning beslutslogg docx pdf',
  text: '',
  example: false
}

export const keptEntry: SearchEntry = {
  kind: 'plats',
  title: 'Sparat för möte',
  detail: 'Sidor som öppnas utan nät på den här datorn',
  path: 'sparat/',
  synonyms: 'offline utan nät nätverk internet spara ladda ner lagring webbläsare möte',
  text: '',
  example: false
}
