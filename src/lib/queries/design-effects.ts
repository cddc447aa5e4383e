import type { Database } from '../db/database.ts'
import type { DesignEffect } from '../schema/design-effect.ts'

/** What the weights of rows come to, source by source and period by period. */
export function designEffects(db: Database): Promise<DesignEffect[]> {
  return db.query<DesignEffect>(
    'SELECT source, period, effect FROM design_effects ORDER BY source, period'
  )
}
