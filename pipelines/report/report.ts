import { formatNumber, formatShare } from '../../src/lib/format/number.ts'
import type { Manifest } from '../../src/lib/schema/manifest.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import type { Release } from '../release.ts'
import type { Registers } from '../registers.ts'
import { coverageOf } from './coverage.ts'
import { paragraph, reportPage, section, table } from './page.ts'

type Described = Pick<Registers, 'areas' | 'indicators'>

const count = (number: number) => formatNumber(number, 0)

/** What a run published, what is new in it, what it lacks and what it hides, for those who answer for the figures. */
export function report(manifest: Manifest, registers: Described, release: Release): string {
  return reportPage('Datarapport', [
    ...opening(manifest),
    changes(manifest, registers),
    protection(manifest, registers),
    coverage(registers, release),
    responses(registers, release)
  ])
}

function opening({ sources, version }: Manifest): string[] {
  const examples = sources.filter(({ kind }) => kind === 'example').map(({ id }) => id)
  return [
    paragraph(
      `Rapporten skrivs varje gång uppgifterna läses in. Länsdelsbilden version ${version}.`
    ),
    ...(examples.length > 0
      ? [paragraph(`Exempeldata, påhittade siffror: ${examples.join(', ')}.`)]
      : [])
  ]
}

function changes({ changes: changed }: Manifest, registers: Described): string {
  const rows = changed.map(({ indicator, added, changed, removed }) => [
    titleOf(indicator, registers),
    count(added),
    count(changed),
    count(removed)
  ])
  const heading = 'Nytt, ändrat och borttaget'
  const caption = 'Antal värden sedan förra gången något ändrades'
  if (rows.length === 0) return section(heading, paragraph('Inga uppgifter har ändrats.'))
  return section(heading, table(caption, ['Uppgift', 'Nya', 'Ändrade', 'Borttagna'], rows))
}

function protection({ protected: hidden }: Manifest, registers: Described): string {
  const { cells, primary, complementary, indicators, narrowest } = hidden
  const ratio = primary > 0 ? formatNumber(complementary / primary, 2) : '0'
  const rows = indicators.map((row) => [
    titleOf(row.indicator, registers),
    count(row.cells),
    count(row.primary),
    count(row.complementary)
  ])
  return section(
    'Skyddade uppgifter',
    paragraph(
      `Av ${count(cells)} celler visas ${count(primary)} inte därför att de själva gäller för få, och ${count(complementary)} därför att en annan dold cell annars skulle gå att räkna ut. Det är ${ratio} för varje cell av det första slaget.`
    ),
    paragraph(
      narrowest
        ? `Efter skyddet prövar ett program, som en angripare, hur nära varje dolt antal går att komma av allt som publiceras. Närmast går det att komma ett antal i ${narrowest.table}: det kan vara vad som helst från ${count(narrowest.least)} till minst ${count(narrowest.greatest)}.`
        : 'Inget är dolt, och därför finns inget att räkna ut.'
    ),
    table('Celler efter uppgift', ['Uppgift', 'Celler', 'För få', 'Följdskyddade'], rows)
  )
}

function coverage({ areas, indicators }: Described, { observations }: Release): string {
  const places = areas.filter(({ type }) => type !== 'riket')
  const shown = indicators.filter(({ id }) => observations.has(id))
  const rows = shown.map(({ id, title }) => {
    const own = (observations.get(id) ?? []).filter(isWhole)
    const shares = places.map(({ code }) => coverageOf(own, code))
    return [title, ...shares.map((share) => (share === null ? '–' : formatShare(share)))]
  })
  const columns = ['Uppgift', ...places.map(({ short_name }) => short_name)]
  const caption = 'Andel av åren med ett värde, flickor och pojkar och alla årskurser tillsammans'
  return section('Täckning', table(caption, columns, rows))
}

function isWhole({ sex, grade, period }: Observation): boolean {
  return sex === 'alla' && grade === 'alla' && /^\d{4}$/.test(period)
}

function responses({ areas }: Described, { responses: all }: Release): string {
  if (all.length === 0) return ''
  const years = [...new Set(all.map(({ period }) => period))].sort()
  const places = areas.filter(({ code }) => all.some(({ area }) => area === code))
  const rows = places.map(({ code, name }) => [
    name,
    ...years.flatMap((year) => {
      const row = all.find(
        ({ area, period, sex, grade }) =>
          area === code && period === year && sex === 'alla' && grade === 'alla'
      )
      const rate = row?.rate == null ? '–' : `${count(row.rate)}\u00a0%`
      return [row?.answers == null ? '–' : count(row.answers), rate]
    })
  ])
  const columns = ['Plats', ...years.flatMap((year) => [`Svar ${year}`, `Svarsfrekvens ${year}`])]
  const caption = 'Svar, avrundade, och svarsfrekvens i Liv & hälsa ung'
  return section('Svarsfrekvens', table(caption, columns, rows))
}

function titleOf(id: string, { indicators }: Described): string {
  return indicators.find((indicator) => indicator.id === id)?.title ?? id
}
