import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own in memory, that can be made as small as a test needs. Only whoever may mount disks can have one. */
export class SmallDisk {
  private constructor(readonly path: string) {}

  /** Null where disks may not be mounted. */
  static mount(): SmallDisk | null {
    const path = mkdtempSync(join(tmpdir(), 'disk-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', path], { stdio: 'ignore' })
      return new SmallDisk(path)
    } catch {
      rmSync(path, { recursive: true })
      return null
    }
  }

  /** Leaves so many bytes free beside what lies on the disk now. */
  leave(bytes: number): void {
    const size = this.used() + bytes
    execFileSync('mount', ['-o', `remount,size=${Math.ceil(size / 1024)}k`, this.path])
  }

  /** How many bytes what lies on the disk takes. */
  used(): number {
    const told = execFileSync('df', ['--output=used', '-B1', this.path], { encoding: 'utf8' })
    return Number(told.split('\n')[1])
  }

  remove(): void {
    execFileSync('umount', [this.path])
    rmSync(this.path, { recursive: true })
  }
}
