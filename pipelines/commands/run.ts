import { formatNumber } from '../../src/lib/format/number.ts'
import { dispersed } from '../dispersion/dispersed.ts'
import { OutFolder } from '../out/out-folder.ts'
import type { Protection } from '../protect/protection.ts'
import type { Loss } from '../publish/loss/loss.ts'
import { lossesSince } from '../publish/loss/losses.ts'
import { doubtsOfChange } from '../publish/doubts-of-change.ts'
import { prepare } from '../publish/publish.ts'
import { changedLines, oddLines, readLines, writtenLines } from '../publish/summary.ts'
import { publishedVoices } from '../publish/voices.ts'
import { aboutToBePublished, buildTables } from '../publish/tables.ts'
import { Problems } from '../read/problems.ts'
import { proposalHint } from '../read/words/word-proposal.ts'
import { KeptReleases } from '../release/kept-releases.ts'
import { lastRelease, type LastRelease } from '../release/last-release.ts'
import { isClosed, ofSameCounty } from '../release/other-county.ts'
import { openedPeriods } from '../release/opened-period.ts'
import { lastSeen, standingOf } from '../release/seen.ts'
import { voicesSeen } from '../release/voices-seen.ts'
import { allSources } from '../sources/all.ts'
import { release } from '../sources/release.ts'
import { readSourceFiles, type SourceFiles } from '../sources/source-files.ts'
import { clearTemporaryFolders } from '../system/temporary-folder.ts'
import { warningsOf } from '../warnings/warnings.ts'
import { numberToKeep, putInPlace } from './put-in-place.ts'

import packageJson from '../../package.json' with { type: 'json' }

/**
 * The folders to read from and to write to, whether to tell every fault, however many there are in a file, and whether
 * it is right that much of what was published is gone.
 */
interface Options {
  data: string
  out: string
  all: boolean
  'godkann-bortfall'?: boolean
  /** A closed period to open again, and why. */
  oppna?: string
  skal?: string
  /** Stops before anything is put in place. */
  'dry-run'?: boolean
  /** How many releases are kept; none unless it is given. */
  behall?: string
  /** Nobody looks at what is told: what is to be looked at stops the run, and where nothing is new nothing is written. */
  unattended?: boolean
}

/** A run that nobody watches found what somebody should look at, in Swedish, and has written nothing. */
export class InDoubt extends Error {
  constructor(readonly doubts: readonly string[]) {
    super(doubts.join('\n'))
  }
}

// So many faults of one file are enough to see what is wrong with it.
const toldPerFile = 100

// The largest are told first.
const lossesTold = 20

/** One run of the ETL. Its exit code: 1, with nothing written, when there are faults or an audit finds a breach. */
export async function run(options: Options, protection: Protection): Promise<number> {
  const out = OutFolder.open(options.out, options.data)
  try {
    clearTemporaryFolders()
    for (const source of allSources) await source.recover?.(options.data)
    return await releaseTo(out, options, protection)
  } catch (error) {
    throw out.explain(error)
  } finally {
    out.close()
  }
}

async function releaseTo(
  out: OutFolder,
  options: Options,
  protection: Protection
): Promise<number> {
  const most = numberToKeep(options)
  const problems = new Problems()
  const read = await readSourceFiles(options.data, new Date().toISOString().slice(0, 10), problems)
  if (problems.found && !problems.isOnlyShort) return refuse(problems, options)
  const { last, inPlace, kept, earlier, told } = await published(out, options, read)
  const figures = await release(read, protection, earlier)
  if (protection.breaches.length > 0) return refuseBreaches(protection, options)
  const released = dispersed(read, figures)
  const voices = publishedVoices(read.registers, released, told)
  const tables = buildTables(read, released, voices.voices)
  const losses = last && isSameVersion(last) ? await lossesSince(last, tables, read) : []
  const warnings = warningsOf(aboutToBePublished(tables, read, released))
  const { hide } = problems
  const prepared = await prepare(out.next, tables, read, { released, last, warnings, hide })
  const changed = changedLines(prepared, last, read, options.all)
  const tell = () => console.log([...readLines(read), ...changed, ...oddLines(warnings)].join('\n'))
  const missed = options['godkann-bortfall'] ? [] : losses
  if (options.unattended && !problems.found) {
    const doubts = doubtsOfChange(prepared, { last, seen: earlier.last }, read.registers)
    const all = [...missed.map(({ words }) => hide(words)), ...doubts]
    if (all.length > 0 || !prepared.changes.isChanged) tell()
    if (all.length > 0) throw new InDoubt(all)
    if (!prepared.changes.isChanged) return 0
  }
  if (problems.found || missed.length > 0 || options['dry-run']) {
    tell()
    return stop(problems, missed, options)
  }
  putInPlace(out, kept, { prepared, last: inPlace, most, before: tell })
  console.log(writtenLines(read, { tables, voices }, prepared.manifest, options.out).join('\n'))
  return 0
}

/** What stands published, and of what was published last what must go on standing; what is not as usual is told. */
async function published(out: OutFolder, options: Options, { registers }: SourceFiles) {
  const { release: inPlace, notice } = await lastRelease(out.path)
  if (notice) console.error(notice)
  const kept = new KeptReleases(out.path)
  const standing = { last: inPlace, seen: await lastSeen(out.path, inPlace, kept) }
  const shown = options.out
  const same = await ofSameCounty(standing, registers.areas, { kept, shown })
  const { last, seen } = same
  if (same.notice) console.error(same.notice)
  if (last && !isSameVersion(last)) console.error(otherVersion(last))
  if (last && seen && seen !== last && isClosed(seen)) console.error(undone(options))
  const opened = openedPeriods(options, seen)
  const goingOn = await standingOf(seen, kept, { sources: registers.sources, opened })
  const told = await voicesSeen(seen, kept)
  return { last, inPlace, kept, told, earlier: { standing: goingOn, opened, last: seen } }
}

/** Says why nothing is put in place; its exit code is that of a run that was refused, or of one that was only tried. */
function stop(problems: Problems, losses: Loss[], options: Options): number {
  if (losses.length > 0) tellLosses(losses, problems.hide, options)
  if (problems.found) return refuse(problems, options)
  if (options['dry-run']) {
    console.log(`Torrkörning: inget har skrivits, ${options.out} är som förut.`)
    return 0
  }
  console.error(`Inget har skrivits: ${options.out} är som förut.`)
  return 1
}

/** Another version of the program may give other figures from the same files. */
function isSameVersion({ manifest }: LastRelease): boolean {
  return manifest.version === packageJson.version
}

function undone({ out }: Options): string {
  return `I ${out} ligger en release som har lagts tillbaka. Perioder som har stängts sedan dess står kvar med de siffror som publicerades sist.`
}

function otherVersion({ manifest }: LastRelease): string {
  return `Förra releasen är skriven av version ${manifest.version}: vad som är borta sedan dess söks inte.`
}

function refuse(problems: Problems, { out, all }: Options): number {
  const told = problems.format(all ? { each: true } : { most: toldPerFile })
  for (const line of told) console.error(line)
  const length = problems.count
  const faults = length === 1 ? '1 fel' : `${formatNumber(length, 0)} fel`
  if (problems.following > 0) {
    const following = formatNumber(problems.following, 0)
    console.error(`${following} fel till följer av fel i registren och visas inte.`)
  }
  for (const line of problems.hints) console.error(line)
  for (const line of problems.proposals.flatMap(proposalHint)) console.error(line)
  if (told.length < length) console.error('Med --all visas varje fel för sig.')
  console.error(`${faults}. Inget har skrivits: ${out} är som förut.`)
  return 1
}

function tellLosses(losses: Loss[], hide: (text: string) => string, { all }: Options): void {
  const told = losses.slice(0, all ? Infinity : lossesTold)
  for (const { words } of told) console.error(hide(words))
  const more = losses.length - told.length
  if (more > 0) console.error(`Med --all visas ${formatNumber(more, 0)} till.`)
  console.error(
    'Så mycket är borta sedan förra gången. Är det meningen: kör med --godkann-bortfall.'
  )
}

function refuseBreaches({ breaches }: Protection, { out }: Options): number {
  for (const breach of breaches) console.error(breach)
  console.error(`Skyddet räcker inte. Inget har skrivits: ${out} är som förut.`)
  return 1
}
