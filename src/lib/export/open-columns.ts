import type { OpenRow } from '../queries/open-data.ts'
import type { Status } from '../schema/observation.ts'
import { placeCodes } from '../text/county/county.ts'

/** What the files call the status of a row, and what it means. */
export const openStatuses: Record<Status, { name: string; meaning: string }> = {
  ok: { name: 'varde', meaning: 'Värdet finns.' },
  under: {
    name: 'under',
    meaning: 'Värdet är lägre än talet i ovre, och visas inte närmare för att skydda enskilda.'
  },
  over: {
    name: 'over',
    meaning: 'Värdet är högre än talet i undre, och visas inte närmare för att skydda enskilda.'
  },
  doubtful: {
    name: 'tveksamt',
    meaning: 'Värdet är källans, men platsens andra år talar emot det. Räkna inte med det.'
  },
  suppressed: { name: 'skyddat', meaning: 'Värdet visas inte, för att skydda enskilda.' },
  missing: { name: 'saknas', meaning: 'Källan har inget värde.' },
  not_asked: { name: 'ej_fragat', meaning: 'Frågan ställdes inte.' },
  incomplete: {
    name: 'ofullstandigt',
    meaning: 'För många av platsens delar saknar värde. Andelen som har ett står i tackning.'
  }
}

interface OpenColumn {
  name: string
  /** For the page that describes the files. */
  description: string
  of: (row: OpenRow) => string | number | null
}

export const openColumns: OpenColumn[] = [
  {
    name: 'platskod',
    description: placeCodes('Kommunkod', '0000 för riket'),
    of: ({ area }) => area
  },
  { name: 'plats', description: 'Platsens namn', of: ({ place }) => place },
  { name: 'niva', description: 'riket, lan, lansdel eller kommun', of: ({ level }) => level },
  {
    name: 'period',
    description: 'År, eller kvartal som 2026-Q1',
    of: ({ period }) => period
  },
  { name: 'kon', description: 'alla, flickor eller pojkar', of: ({ sex }) => sex },
  { name: 'arskurs', description: 'alla, 7, 9 eller gy2', of: ({ grade }) => grade },
  { name: 'varde', description: 'Värdet, i indikatorns enhet', of: ({ value }) => value },
  {
    name: 'undre',
    description: 'Undre gräns för 95 procents konfidensintervall, eller gräns enligt status',
    of: ({ lower }) => lower
  },
  {
    name: 'ovre',
    description: 'Övre gräns för 95 procents konfidensintervall, eller gräns enligt status',
    of: ({ upper }) => upper
  },
  {
    name: 'antal',
    description: 'Antal svar eller invånare bakom värdet, avrundat enligt källans skydd',
    of: ({ denominator }) => denominator
  },
  {
    name: 'tackning',
    description: 'Andel, 0–1, av ett sammanvägt värdes delar som har ett värde',
    of: ({ coverage }) => coverage
  },
  {
    name: 'status',
    description: 'Varför värdet finns eller saknas',
    of: ({ status }) => openStatuses[status].name
  }
]
