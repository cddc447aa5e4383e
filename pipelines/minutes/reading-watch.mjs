import { parentPort, workerData } from 'node:worker_threads'

/**
 * Ends the whole process when it has taken too much: from a thread of its own, since a reader that goes round and round
 * listens to nothing. Plain JavaScript, since no loader sees to threads. Every message begins the count anew.
 */
const { seconds, memory } = workerData
const often = 50
let begun = process.cpuUsage()

parentPort?.on('message', () => {
  begun = process.cpuUsage()
})
setInterval(() => {
  // The processor's time, so that a busy machine does not make a file unreadable.
  const { user, system } = process.cpuUsage(begun)
  if ((user + system) / 1e6 > seconds || process.memoryUsage.rss() > memory) {
    process.kill(process.pid, 'SIGKILL')
  }
}, often)
