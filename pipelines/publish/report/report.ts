import { formatNumber, formatShare } from '../../../src/lib/format/number.ts'
import type { Manifest, ManifestRegisterChange } from '../../../src/lib/schema/manifest.ts'
import { siteName } from '../../registers/county.ts'
import type { Registers } from '../../registers/registers.ts'
import type { Doubt } from '../../doubt/doubt.ts'
import type { Warned } from '../../warnings/warned.ts'
import { toldRow } from './changed-registers.ts'
import { namesOf, toldChanges, toldExtent, type Names } from './changed-values.ts'
import { doubtTable } from './doubts.ts'
import { list, paragraph, reportPage, section, table } from './page.ts'

type Described = Pick<Registers, 'county' | 'areas' | 'indicators'>

const count = (number: number) => formatNumber(number, 0)

/** What a run published, what is new in it, what it lacks and what it hides, for those who answer for the figures. */
export function report(
  manifest: Manifest,
  registers: Described,
  { warnings, doubts }: { warnings: readonly Warned[]; doubts: readonly Doubt[] }
): string {
  const site = siteName(registers.county)
  return reportPage('Datarapport', site, [
    ...opening(manifest, site),
    odd(warnings),
    ...doubtTable(doubts, manifest, registers),
    ...opened(manifest),
    changes(manifest, registers),
    protection(manifest, registers),
    coverage(manifest, registers),
    responses(manifest, registers)
  ])
}

function opening({ sources, version }: Manifest, site: string): string[] {
  const examples = sources.filter(({ kind }) => kind === 'example').map(({ id }) => id)
  return [
    paragraph(`Rapporten skrivs varje gång uppgifterna läses in. ${site} version ${version}.`),
    ...(examples.length > 0
      ? [paragraph(`Exempeldata, påhittade siffror: ${examples.join(', ')}.`)]
      : [])
  ]
}

/** What somebody should look at before the figures are used. */
function odd(warnings: readonly Warned[]): string {
  const heading = 'Att se över'
  const told = warnings.map(({ words }) => words)
  if (told.length === 0) return section(heading, paragraph('Inget värde sticker ut.'))
  return section(heading, list(told))
}

/** Closed periods that have been published anew, and why. */
function opened({ opened: periods }: Manifest): string[] {
  if (periods.length === 0) return []
  const rows = periods.map(({ source, period, reason }) => [`${source} ${period}`, reason])
  const caption = 'Perioder som stängts och publicerats på nytt'
  return [section('Öppnade perioder', table(caption, ['Period', 'Skäl'], rows))]
}

function changes(manifest: Manifest, registers: Described): string {
  const { changes: changed, registerChanges = [] } = manifest
  const heading = 'Nytt, ändrat och borttaget'
  if (changed.length + registerChanges.length === 0)
    return section(heading, paragraph('Inga uppgifter har ändrats.'))
  const names = namesOf(registers, manifest)
  const rows = changed.map((change) => [
    titleOf(change.indicator, names),
    count(change.added),
    count(change.changed),
    count(change.removed),
    toldExtent(change, names)
  ])
  const values = changed.flatMap((change) =>
    toldChanges(change, names).map(({ place, was, is, jumps }) => {
      const title = titleOf(change.indicator, names)
      const jump = jumps ? 'ett hopp som inget annat år förklarar' : ''
      return [`${title}, ${place}`, was, is, jump]
    })
  )
  const columns = ['Uppgift', 'Nya', 'Ändrade', 'Borttagna', 'Indikatorer, år och platser']
  const caption = 'Antal värden sedan förra gången något ändrades'
  return section(
    heading,
    ...(rows.length > 0 ? [table(caption, columns, rows)] : []),
    ...(values.length > 0
      ? [table('De största ändringarna', ['Värde', 'Var', 'Är', 'Hopp'], values)]
      : []),
    ...registerTable(registerChanges)
  )
}

/** Rows of registers that are new, gone or changed. */
function registerTable(changed: ManifestRegisterChange[]): string[] {
  const rows = changed.flatMap((change) => {
    const { register, added, changed, removed, rows: told } = change
    const left = added + changed + removed - told.length
    return [
      ...told.map((row) => [register, toldRow(row)]),
      ...(left > 0 ? [[register, `… och ${count(left)} till`]] : [])
    ]
  })
  return rows.length > 0 ? [table('Ändrat i registren', ['Register', 'Rad'], rows)] : []
}

function protection({ protected: hidden }: Manifest, registers: Described): string {
  const { cells, primary, complementary, indicators, areas, narrowest } = hidden
  const ratio = primary > 0 ? formatNumber(complementary / primary, 2) : '0'
  const rows = indicators.map((row) => [
    titleOf(row.indicator, registers),
    count(row.cells),
    count(row.primary),
    count(row.complementary)
  ])
  const share = (part: number, whole: number) => (whole > 0 ? formatShare(part / whole) : '–')
  const places = areas.map((row) => [
    registers.areas.find(({ code }) => code === row.area)?.name ?? row.area,
    count(row.cells),
    count(row.primary),
    count(row.complementary),
    share(row.primary + row.complementary, row.cells)
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
    table('Celler efter uppgift', ['Uppgift', 'Celler', 'För få', 'Följdskyddade'], rows),
    table('Celler efter plats', ['Plats', 'Celler', 'För få', 'Följdskyddade', 'Dolda'], places)
  )
}

function coverage({ coverage: shares }: Manifest, registers: Described): string {
  const places = registers.areas.filter(({ type }) => type !== 'riket')
  const rows = shares.map(({ indicator, areas }) => {
    const cells = places.map(({ code }) => areas[code] ?? null)
    return [
      titleOf(indicator, registers),
      ...cells.map((share) => (share === null ? '–' : formatShare(share)))
    ]
  })
  const columns = ['Uppgift', ...places.map(({ short_name }) => short_name)]
  const caption =
    'Andel av åren med ett värde eller en gräns, flickor och pojkar och alla årskurser tillsammans'
  return section('Täckning', table(caption, columns, rows))
}

function responses({ responses: all }: Manifest, { areas }: Described): string {
  if (all.length === 0) return ''
  const years = [...new Set(all.map(({ period }) => period))].sort()
  const places = areas.filter(({ code }) => all.some(({ area }) => area === code))
  const rows = places.map(({ code, name }) => [
    name,
    ...years.flatMap((year) => {
      const row = all.find(({ area, period }) => area === code && period === year)
      const rate = row?.rate == null ? '–' : `${count(row.rate)}\u00a0%`
      return [row?.answers == null ? '–' : count(row.answers), rate]
    })
  ])
  const columns = ['Plats', ...years.flatMap((year) => [`Svar ${year}`, `Svarsfrekvens ${year}`])]
  const caption = 'Svar, avrundade, och svarsfrekvens i Liv & hälsa ung'
  return section('Svarsfrekvens', table(caption, columns, rows))
}

function titleOf(id: string, { indicators }: Pick<Names, 'indicators'>): string {
  return indicators.find((indicator) => indicator.id === id)?.title ?? id
}
