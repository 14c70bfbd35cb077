/** What a file of tests opens for all of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** Closes it after the file's last test; of several the last one opened goes first. */
export async function forThisFile<T extends { close(): Promise<unknown> }>(opening: Promise<T>): Promise<T> {
  const opened = await opening;
  afterAll(() => opened.close());
  return opened;
}

/** An empty folder that is gone after the file's last test. */
export async function folderForThisFile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-test-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
