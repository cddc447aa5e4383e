import type { National } from './national.ts'
import { kommunerOf, type Wanted } from './places.ts'

/** What whoever is to keep a new data folder reads first, in Swedish. */
export function guide(wanted: Wanted, national: National, without: readonly string[]): string {
  const name = wanted === 'riket' ? 'Sverige' : wanted.name
  const figures = national.sourceOf('figures.csv.gz')
  const boundaries = national.sourceOf('kommuner.topojson')
  const kommuner = kommunerOf(wanted, national)
  const missing =
    without.length > 0
      ? `\nDe här indikatorerna är inte med, eftersom ingen kommun har något värde: ${without.join('; ')}.\n`
      : ''
  const ofCountry =
    wanted === 'riket'
      ? ''
      : '| `national.csv` | ett värde för landets alla kommuner, till likheten i landet |\n'
  return `# ${name}

Mappen är skriven av \`npm run county\` och är er från och med nu: kommandot skriver aldrig över den. Allt i den är öppna, officiella uppgifter.
Inget är påhittat. Det som bara ni vet är tomt, med rubrikrad.

## Det som finns

| fil | innehåll |
| --- | --- |
| \`county.csv\` | vad webbplatsen heter och har för rubrik |
| \`areas.csv\` | ${placesInWords(wanted, kommuner.length)} |
| \`indicators.csv\`, \`themes.csv\` | indikatorerna och deras teman |
| \`populations.csv\` | invånare i de åldrar som indikatorerna vägs och räknas med |
| \`sources.csv\` | källan, Kolada |
${ofCountry}| \`raw/kolada/figures.csv\` | värdena (${figures.citation}, hämtade ${figures.date}) |
| \`boundaries/\` | kommunernas gränser (${boundaries.citation}, ${boundaries.licence}) |
| \`short-forms.csv\` | förkortningar i minnesanteckningar |
${missing}
## Gör i den här ordningen

1. Se hur det ser ut: \`npm start -- --data MAPP\`, där MAPP är den här mappen. Då läses mappen, webbplatsen byggs och visas.
2. Hämta färska värden: \`npm run kolada -- --data MAPP\`.
3. Ändra namn och rubrik i \`county.csv\`.
${divisionStep(wanted)}
5. Lägg in det ni själva har, ett register i taget: \`decisions.csv\` (beslut), \`initiatives.csv\` (insatser), \`facts.csv\` (enstaka tal),
   \`meetings.csv\` (möten), \`responses.csv\` (svar på fynd), \`causes.csv\` (orsaker) och \`voices.csv\` (röster). Beslut behöver egna
   teman: rader med gruppen \`beslut\` i \`themes.csv\`. Vad kolumnerna betyder står i handboken, i docs/handbok.
6. Har ni en egen enkät eller SIP-kallelser: lägg till källan i \`sources.csv\`, indikatorerna i \`indicators.csv\` och filerna i
   \`raw/\`. Lägg aldrig sådana filer i ett öppet arkiv.
7. Pröva efter varje ändring: \`npm run etl -- --data MAPP --dry-run\`. Är något fel sägs vilken fil, rad och kolumn.

Excel tar bort nollan först i koder som 0114. Det gör inget: den läggs tillbaka när mappen läses.
`
}

function placesInWords(wanted: Wanted, kommuner: number): string {
  const own = kommuner === 1 ? 'länets enda kommun' : `de ${kommuner} kommunerna`
  return wanted === 'riket' ? `landet, länen och ${own}` : `riket, länet och ${own}`
}

function divisionStep(wanted: Wanted): string {
  if (wanted === 'riket')
    return '4. Länen är landets delar. De har regionernas egna värden i Kolada där sådana finns.'
  return `4. Har länet delar, som länsdelar eller delregioner: en rad för var och en i \`areas.csv\` med typen \`lansdel\`, länets kod som
   \`parent\`, och delens kod som \`parent\` på varje kommun i den. Skriv vad delarna kallas i \`county.csv\`: raderna \`division\`,
   \`the_division\`, \`divisions\` och \`the_divisions\`. Alla kommuner ligger i en del, eller ingen.`
}
