import { siteDatabase } from '$lib/db/site.server.ts'
import { openAnswers } from '$lib/export/registers/answers.ts'
import { openCauses } from '$lib/export/registers/causes.ts'
import { openDecisions } from '$lib/export/registers/decisions.ts'
import { openInitiatives } from '$lib/export/registers/initiatives.ts'
import { openMeetings } from '$lib/export/registers/meetings.ts'
import {
  registerCsv,
  registerJson,
  registerSchema,
  type OpenRegister
} from '$lib/export/registers/open-register.ts'
import { openTargets } from '$lib/export/registers/targets.ts'
import { openVoices } from '$lib/export/registers/voices.ts'
import { siteAddress } from '$lib/page/site-address.server.ts'
import type { Database } from '$lib/db/database.ts'
import { filteredDecisions } from '$lib/queries/decision/decisions.ts'
import { siteCounty } from '$lib/queries/registers/county.ts'
import { causes } from '$lib/queries/registers/causes.ts'
import { findingResponses } from '$lib/queries/registers/finding-responses.ts'
import { registeredInitiatives } from '$lib/queries/registers/initiatives.ts'
import { meetings } from '$lib/queries/registers/meetings.ts'
import { targetValues } from '$lib/queries/registers/target-values.ts'
import { allVoices } from '$lib/queries/registers/voices.ts'
import { allDecisions } from '$lib/url/decisions-view.ts'

const day = import.meta.env.VITE_BUILD_DATE

/** Whole where the one who publishes has told where the site is, else from the site's root. */
const address = (path: string) => `${siteAddress ?? '/'}${path}`

/** The registers that other systems read, each with its rows: one line more is one register more. */
export const openRegisters = [
  open(openDecisions(address), (db) => filteredDecisions(db, allDecisions, day)),
  open(openTargets(address), targetValues),
  open(openInitiatives(address), registeredInitiatives),
  open(openMeetings(address), meetings),
  open(openAnswers(address), findingResponses),
  open(openCauses(address), causes),
  open(openVoices(address), allVoices)
]

function open<Row>(register: OpenRegister<Row>, rows: (db: Database) => Promise<Row[]>) {
  const { id, title, description, fields } = register
  const read = async () => rows(await siteDatabase())
  return {
    id,
    title,
    description,
    fields: fields.map(({ name, type, empty = false, description }) => {
      return { name, type, empty, description }
    }),
    /** By the endings of their names. */
    files: {
      csv: async () => registerCsv(register, await read()),
      json: async () => {
        const { site } = await siteCounty(await siteDatabase())
        return registerJson(register, await read(), { site, day })
      },
      'schema.json': async () => JSON.stringify(registerSchema(register), null, 2)
    }
  }
}
