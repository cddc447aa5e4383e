import { paragraph, table, wordFile } from '../word-file.ts'

/** The invented minutes whose decisions stand in Word's tables. */
export function wordMinutes(): Promise<Buffer> {
  return wordFile([
    paragraph('Minnesanteckningar', { style: 'Heading1' }),
    table([
      ['Forum', 'Chefsgrupp folkhälsa'],
      ['Datum', '2 december 2026'],
      ['Deltagare', 'Ylva Ekdalen, Örebro kommun']
    ]),
    paragraph('Cykelkurs för nyanlända', { style: 'Heading2' }),
    paragraph('Kursen har getts av en förening.'),
    table([
      ['Beslut', 'fattades om att prova cykelkursen i Vivalla i Örebro.'],
      ['Diskussion', 'Cyklarna kan lånas.']
    ]),
    paragraph('Kost i fritidshem', { style: 'Heading2' }),
    table([
      ['Bakgrund', 'Riktlinjer saknas.'],
      ['Beslut', ['Chefsgruppen antar', 'riktlinjerna för mellanmål.']]
    ]),
    paragraph('Kunskapsdag', { style: 'Heading2' }),
    table([
      ['Uppdrag', 'VoF ordnar en kunskapsdag om spel.'],
      ['Ansvarig', 'VoF'],
      ['Klart', '2027-04-20']
    ])
  ])
}
