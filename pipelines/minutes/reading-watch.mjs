import { parentPort, workerData } from 'node:worker_threads'

/**
 * Ends the whole process when a file takes too much: from a thread of its own, since a reader that goes round and round
 * listens to nothing. Plain JavaScript, since no loader sees to threads. It is told when a file is begun, and when it is
 * done.
 */
const { seconds, memory } = workerData
const [often, patience] = [50, 10]
let begun = null

parentPort?.on('message', (reading) => {
  begun = reading ? { cpu: process.cpuUsage(), time: performance.now() } : null
})
setInterval(() => {
  if (begun === null) return
  // The processor's time, so that a busy machine does not make a file unreadable; and at last the clock's, for a reader
  // that waits for what never comes.
  const { user, system } = process.cpuUsage(begun.cpu)
  const waited = (performance.now() - begun.time) / 1000
  const tooSlow = (user + system) / 1e6 > seconds || waited > patience * seconds
  if (tooSlow || process.memoryUsage.rss() > memory) process.kill(process.pid, 'SIGKILL')
}, often)
