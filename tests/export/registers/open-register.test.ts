import Papa from 'papaparse'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import type { Database } from '../../../src/lib/db/database.ts'
import { openAnswers } from '../../../src/lib/export/registers/answers.ts'
import { openCauses } from '../../../src/lib/export/registers/causes.ts'
import { openDecisions } from '../../../src/lib/export/registers/decisions.ts'
import { openInitiatives } from '../../../src/lib/export/registers/initiatives.ts'
import { openMeetings } from '../../../src/lib/export/registers/meetings.ts'
import {
  registerCsv,
  registerJson,
  registerSchema,
  type OpenRegister
} from '../../../src/lib/export/registers/open-register.ts'
import { openTargets } from '../../../src/lib/export/registers/targets.ts'
import { openVoices } from '../../../src/lib/export/registers/voices.ts'
import { filteredDecisions } from '../../../src/lib/queries/decision/decisions.ts'
import { causes } from '../../../src/lib/queries/registers/causes.ts'
import { findingResponses } from '../../../src/lib/queries/registers/finding-responses.ts'
import { registeredInitiatives } from '../../../src/lib/queries/registers/initiatives.ts'
import { meetings } from '../../../src/lib/queries/registers/meetings.ts'
import { targetValues } from '../../../src/lib/queries/registers/target-values.ts'
import { allVoices } from '../../../src/lib/queries/registers/voices.ts'
import { allDecisions } from '../../../src/lib/url/decisions-view.ts'
import { targetedSite } from '../../queries/targeted-site.ts'

const day = '2026-11-30'
const address = (path: string) => `https://exempel.se/${path}`

interface Written {
  rader: Record<string, unknown>[]
}

/** A register with its rows, whatever they are. */
function written<Row>(register: OpenRegister<Row>, rows: Row[]) {
  return {
    schema: registerSchema(register),
    json: JSON.parse(registerJson(register, rows, { site: 'Länsdelsbilden', day })) as Written,
    csv: Papa.parse<Record<string, string>>(registerCsv(register, rows), {
      header: true,
      skipEmptyLines: true
    })
  }
}

let db: Database
let registers: Record<string, ReturnType<typeof written>>

beforeAll(async () => {
  db = await targetedSite(
    {
      ...{ indicator: 'familjehem', area: '18N', year: '2030', value: 7.5 },
      ...{ goal: 'Färre ska placeras.', source: 'Provplanen 2026' }
    },
    { indicator: 'alkohol', area: '1863', year: '2030', value: 20, example: true }
  )
  registers = {
    beslut: written(openDecisions(address), await filteredDecisions(db, allDecisions, day)),
    mal: written(openTargets(address), await targetValues(db)),
    insatser: written(openInitiatives(address), await registeredInitiatives(db)),
    moten: written(openMeetings(address), await meetings(db)),
    svar: written(openAnswers(address), await findingResponses(db)),
    bakom: written(openCauses(address), await causes(db)),
    roster: written(openVoices(address), await allVoices(db))
  }
})

describe.each(['beslut', 'mal', 'insatser', 'moten', 'svar', 'bakom', 'roster'])('%s', (id) => {
  it('obeys its schema, which refuses another shape', () => {
    const { schema, json } = registers[id]!
    const parsed = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
    expect(parsed.safeParse(json).error).toBeUndefined()
    expect(json.rader.length).toBeGreaterThan(1)
    expect(parsed.safeParse({ ...json, schema_version: '0.9' }).success).toBe(false)
    const [{ id: _id, ...without }] = json.rader as [Record<string, unknown>]
    expect(parsed.safeParse({ ...json, rader: [without] }).success).toBe(false)
    expect(parsed.safeParse({ ...json, rader: [{ ...json.rader[0], mer: 1 }] }).success).toBe(false)
  })

  it('has one id for each row, and the same rows in both files', () => {
    const { json, csv } = registers[id]!
    const ids = json.rader.map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(csv.data.map((row) => row.id)).toEqual(ids)
    expect(csv.meta.fields).toEqual(Object.keys(json.rader[0]!))
  })
})

test('a decision has what an agenda tool asks for', () => {
  const row = registers.beslut!.json.rader.find((one) => one.id === '2026-05-12-bht')
  expect(row).toMatchObject({
    adress: 'https://exempel.se/beslut/2026-05-12-bht/',
    titel: 'Samverkan inom barnhälsoteam (BHT)',
    datum: '2026-05-12',
    ansvarig: 'Välfärd och folkhälsa, Region Örebro län',
    uppfoljning: '2026-H2',
    uppfoljning_senast: '2026-12-31',
    platskoder: ['18'],
    teman: ['förskola', 'barnhälsovård']
  })
})

test('a target has indicator, unit, value and year, and what is', async () => {
  const [published] = await db.query<{ value: number; period: string }>(
    `SELECT value, period FROM observations WHERE indicator = 'familjehem' AND area = '18N'
       AND sex = 'alla' AND grade = 'alla' AND status = 'ok' ORDER BY period DESC LIMIT 1`
  )
  expect(registers.mal!.json.rader.find((one) => one.indikator === 'familjehem')).toMatchObject({
    id: 'familjehem/18N/2030',
    enhet: 'per 1\u00a0000 invånare 0–20 år',
    battre: 'lagre',
    malvarde: 7.5,
    malar: '2030',
    utfall: published?.value,
    utfallsar: published?.period,
    utfallsstatus: 'varde',
    ordalydelse: 'Färre ska placeras.',
    kalla: 'Provplanen 2026',
    pahittat: false,
    exempeldata: false
  })
})

test('what is hidden is no number', async () => {
  const hidden = await db.query<{ indicator: string; area: string }>(
    `SELECT o.indicator, o.area FROM observations o JOIN indicators n ON n.id = o.indicator
     WHERE o.sex = 'alla' AND o.grade = 'alla' AND o.period = n.latest AND o.status <> 'ok'
     ORDER BY o.indicator, o.area LIMIT 1`
  )
  const site = await targetedSite({ ...hidden[0]!, year: '2030', value: 1 })
  const { rader } = written(openTargets(address), await targetValues(site)).json
  expect(rader[0]).toMatchObject({ utfall: null })
  expect(rader[0]?.utfallsstatus).not.toBe('varde')
})

test('an answer has the decision, its follow-up and what would show that it worked', () => {
  const row = registers.svar!.json.rader.find(({ id }) => id === 'exempel-familjehem-norra')
  expect(row).toMatchObject({
    adress: 'https://exempel.se/fynd/?omraden=18N&indikator=familjehem',
    svar: 'beslut',
    hanvisning: '2024-06-14-norr-tsi-medel',
    uppfoljning: '2026-10',
    uppfoljning_senast: '2026-10-31',
    syns_pa: 'familjehem',
    riktning: 'lagre'
  })
})

test('what a cause points at is a list', () => {
  const row = registers.bakom!.json.rader.find(({ sakerhet }) => sakerhet === 'tror')
  expect(row).toMatchObject({ kalla: null, talar: ['oppna-insatser', 'utredningstid'] })
})

test('what is made up says so', () => {
  for (const id of ['svar', 'bakom', 'roster'])
    expect(registers[id]!.json.rader.every((row) => row.exempeldata === true)).toBe(true)
  expect(registers.moten!.json.rader.every((row) => row.exempeldata === true)).toBe(true)
  const made = registers.mal!.json.rader.find((one) => one.indikator === 'alkohol')
  expect(made).toMatchObject({ exempeldata: true, pahittat: true })
})
