import { mergeConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { longRuns } from './tests/long-runs.ts'
import vite from './vite.config.ts'

/** The long ones first, in their order. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longRuns.findIndex((file) => moduleId.endsWith(`/${file}`))
      return found === -1 ? longRuns.length : found
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

const pipelines = 'tests/pipelines/**/*.test.ts'
const project = (name: string, include: string[], exclude: string[], isolate: boolean) => ({
  extends: true as const,
  test: { name, include, exclude, isolate }
})

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      // On a machine of two cores one worker would leave half of it idle.
      maxWorkers: '100%',
      testTimeout: 240_000,
      hookTimeout: 240_000,
      sequence: { sequencer: LongFirst },
      // `npm run check` runs the last two.
      projects: [
        project('long', longRuns, [], true),
        // Files that change nothing outside their own: one worker may read the modules once for all of them.
        project('pipelines', [pipelines], longRuns, false),
        project('site', ['tests/**/*.test.ts'], [pipelines, ...longRuns], false)
      ]
    }
  })
)
