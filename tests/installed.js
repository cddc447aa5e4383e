import { readFileSync } from 'node:fs'

/**
 * Ends with 1 unless node_modules holds the versions of package-lock.json, so that they are installed only then. What is
 * for other systems may be lacking. `npm ls` tells the same, in five seconds. Plain JavaScript: nothing need be installed.
 */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** @param {string} path */
function installed(path) {
  try {
    return JSON.parse(readFileSync(`${path}/package.json`, 'utf8')).version
  } catch {
    return undefined
  }
}

process.exitCode = Object.entries(packages).every(([path, { version, optional }]) => {
  const found = path === '' ? version : installed(path)
  return found === version || (optional && found === undefined)
})
  ? 0
  : 1
