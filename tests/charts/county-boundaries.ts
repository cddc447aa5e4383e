import { join } from 'node:path'
import { readBoundaries } from '../../pipelines/boundaries/file.ts'
import { drawBoundaries } from '../../pipelines/boundaries/outlines.ts'
import { Problems } from '../../pipelines/read/problems.ts'
import { readAreas } from '../../pipelines/registers/areas.ts'
import type { Boundaries } from '../../src/lib/schema/boundary.ts'
import { projectData } from '../pipelines/data-folder.ts'

/** The county's own outlines, as the ETL draws them. */
export async function countyBoundaries(): Promise<Boundaries> {
  const problems = new Problems()
  const areas = await readAreas(`${projectData}/areas.csv`, problems)
  const file = await readBoundaries(join(projectData, 'boundaries'), areas, problems)
  return drawBoundaries(areas, file!)
}
