import { kommunerIn, type RegisteredArea } from '../../registers/areas.ts'
import type { Survey } from './files.ts'

/** Who took part in one survey year, and how many pupils there are. */
export class Participation {
  private readonly absent: ReadonlySet<string>

  constructor(
    private readonly year: number,
    private readonly survey: Survey,
    private readonly areas: RegisteredArea[]
  ) {
    this.absent = survey.answers.homes.absent(year)
  }

  /** Share 0–1 of the place's pupils who live in kommuner that took part; without a register, of its kommuner. */
  coverage(area: RegisteredArea, sex: string, grade: string): number {
    const members = kommunerIn(area, this.areas)
    // A länsdel that had no kommun that year.
    if (members.length === 0) return 0
    const present = this.present(area)
    if (present.length === members.length) return 1
    const { pupils } = this.survey
    const all = pupils.count(this.year, codes(members), { grade, sex })
    const held = pupils.count(this.year, codes(present), { grade, sex })
    return all && held !== null ? held / all : present.length / members.length
  }

  /** Enrolled pupils in the kommuner that took part; null where that is not known. */
  pupils(area: RegisteredArea, sex: string, grade: string): number | null {
    return this.survey.pupils.count(this.year, codes(this.present(area)), { grade, sex })
  }

  private present(area: RegisteredArea): RegisteredArea[] {
    return kommunerIn(area, this.areas).filter(({ code }) => !this.absent.has(code))
  }
}

function codes(areas: RegisteredArea[]): string[] {
  return areas.map(({ code }) => code)
}
