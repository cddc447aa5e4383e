import { solverRuntime, type Attacker } from './attacker.ts'
import { contradiction, type Block } from './block.ts'
import { soundBlock, writeProgramme } from './programme.ts'
import { requirementsOf } from './protection-requirement.ts'
import { SecondarySuppression } from './secondary-suppression.ts'

/** The ids of the cells to hide, in the order of the block. */
export interface Protection {
  /** Those whose facts give a sensitive number. */
  primary: string[]
  /** Those that have to go for the sake of these, of the ones hidden beforehand, or of counts never published. */
  complementary: string[]
  /** Tables, by the block's counts, that would be published as the true one is: what shows that the choice protects. */
  alternatives: Float64Array[]
  /** Where the solver stood at last: a quicker start for the audit. Null where nothing was solved. */
  basis: Attacker['basis']
}

/**
 * The cells that cost the reader least and leave no sensitive count to be worked out. `hidden` are hidden beforehand, for
 * other reasons. Cells are added until no attacker finds a count (Fischetti & Salazar, Solving the cell suppression
 * problem on tabular data with linear constraints, Management Science 47, 2001): the master problem chooses, the
 * attacker answers which published cells gave the count away, and that becomes a new row of the master.
 * Throws an Error that names block and count when not even hiding everything is enough.
 */
export async function protect(
  block: Block,
  { hidden = [] }: { hidden?: Iterable<string> } = {}
): Promise<Protection> {
  const sound = soundBlock(block)
  const primary = [...sound.primary]
  const given = new Set([...hidden, ...primary])
  for (const id of given) {
    if (!sound.cells.has(id)) throw contradiction(block, `${id} finns inte`)
  }
  if (requirementsOf(sound, given).length === 0) {
    return { primary, complementary: [], alternatives: [], basis: null }
  }
  const programme = writeProgramme(sound)
  const suppression = new SecondarySuppression(await solverRuntime(), programme, given)
  try {
    const chosen = suppression.choose()
    const ids = block.cells.map(({ id }) => id)
    const complementary = ids.filter((id) => chosen.has(id) && !given.has(id))
    return {
      primary,
      complementary,
      alternatives: suppression.alternatives,
      basis: suppression.basis
    }
  } finally {
    suppression.dispose()
  }
}
