/**
 * A screen of its own with a window manager and a keyboard: Chromium's keyboard shortcuts are the window's, and
 * headless has none. Linux only.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { until } from '../../../scripts/drive/until.mjs';

const PROGRAMS = ['Xvfb', 'openbox', 'xdotool'] as const;

/** What is missing for a display, in a sentence; null when all of it is there. */
export function missingForDisplay(): string | null {
  const missing = PROGRAMS.filter((program) => !isOnPath(program));
  if (missing.length === 0) return null;
  return `${missing.join(', ')} not found: sudo apt-get install xvfb openbox xdotool`;
}

export interface Display {
  readonly name: string;
  /** Presses keys in the window on top, as a keyboard does: `alt+r`. */
  press(keys: string): Promise<void>;
  close(): Promise<void>;
}

export async function openDisplay(): Promise<Display> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let written = '';
  screen.stdio[3]?.on('data', (data) => {
    written += data;
  });
  const number = await until('the screen is there', () => /^(\d+)\n/.exec(written)?.[1]);
  const name = `:${number}`;
  const windows = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: name } });
  const xdotool = (...args: string[]) =>
    promisify(execFile)('xdotool', args, { env: { ...process.env, DISPLAY: name } });
  return {
    name,
    async press(keys) {
      await xdotool('search', '--sync', '--onlyvisible', '--class', 'chrom', 'windowactivate', '--sync');
      await xdotool('key', '--clearmodifiers', keys);
    },
    async close() {
      await ended(windows);
      await ended(screen);
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      // Not in this folder.
      return false;
    }
  });
}
