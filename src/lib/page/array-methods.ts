// Array methods that the site is written with and that its oldest browsers lack: Chrome and Edge before 110. What is newer
// than these is kept out of the code by `lib` in tsconfig.json, and of the built files by tests/e2e/baseline.
import 'core-js/modules/es.array.to-reversed.js'
import 'core-js/modules/es.array.to-sorted.js'
import 'core-js/modules/es.array.to-spliced.js'
import 'core-js/modules/es.array.with.js'
