import { accessSync, constants, existsSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from './guarded-places.ts'
import { runMark } from '../system/run-mark.ts'

const name = '.lansdelsbilden'

/**
 * The folder to work in for what is to end up at `target`: a rename must reach from the one to the other, or the new
 * could not take the old one's place in one step. It lies in the project, where nothing of ours is ever seen beside what
 * is published. For a target on another disk it lies on that disk, a step further up where that will do. Throws the
 * system's error when the target could not be put where it is to be: better before the work than after it.
 */
export function workHome(target: string): string {
  const near = nearestFolder(dirname(target))
  accessSync(near, constants.W_OK)
  const roots = [projectRoot, dirname(near), near]
  return join(roots.find((root) => reaches(root, near)) ?? near, name)
}

/** The path itself, or the first folder above it that is there. */
function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path))
}

/** Whether work can be done in `root` and be renamed into the other folder from there. */
function reaches(root: string, folder: string): boolean {
  try {
    accessSync(existsSync(join(root, name)) ? join(root, name) : root, constants.W_OK)
    if (statSync(root).dev !== statSync(folder).dev) return false
    // Two mounts of one disk are told apart by this only; the system says so before it has looked for the file.
    renameSync(join(root, `.${runMark}`), join(folder, `.${runMark}`))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
  }
  return true
}
