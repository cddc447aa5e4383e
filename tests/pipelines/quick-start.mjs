import { register } from 'node:module'

/*
 * Starts a command of the pipelines in less than half the time that `tsx` takes, which the tests would wait for some
 * three hundred times. What runs is the same files, each without its types as TypeScript itself leaves it out; only the
 * way there is shorter. Where it is a matter of how npm starts the command (data-folder.ts: `asNpm`), tsx does it.
 */
register('./quick-start-hooks.mjs', import.meta.url)
