/** The two commands of the project, run as a person runs them. */
import { spawn } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { folderForThisFile } from './rig/for-this-file.ts';

const SAMPLE = 'tests/pages/founding-example/source.html';
const ADDRESS = 'https://www.harrowcourier.example/news/2021/jun/22/lanterns-council-keeps-ferry-running/';
const HEADLINE = 'Council keeps the lantern ferry running as its last pilot retires';

const folder = await folderForThisFile();

describe('npm run read', () => {
  it('prints the article as JSON, and nothing else', async () => {
    const { stdout, code } = await run('read', [SAMPLE, '--url', ADDRESS]);
    expect(code).toBe(0);
    const reading = JSON.parse(stdout);
    expect(reading).toMatchObject({ ok: true, article: { url: ADDRESS } });
    expect(reading.article.headline.value).toBe(HEADLINE);
    expect(reading.article.published.value).toBe('2021-06-22T16:31');
    expect(reading.article.text.split('\n\n')).toHaveLength(8);
  });

  it('prints the body alone as text', async () => {
    const { stdout, code } = await run('read', [SAMPLE, '--url', ADDRESS, '--format', 'text']);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n\n')).toHaveLength(8);
    expect(stdout).toMatch(/^The ferry that has crossed the Harrow/);
  });

  it.each([
    ['markdown', '\n\n“Nobody wants'],
    ['html', '<p>“Nobody wants'],
  ])('prints it as %s', async (format, expected) => {
    const { stdout, code } = await run('read', [SAMPLE, '--url', ADDRESS, '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toContain(HEADLINE);
    expect(stdout).toContain(expected);
    expect(stdout).not.toContain('{"ok"');
  });

  it('reads standard input', async () => {
    const { stdout, code } = await run('read', ['-', '--url', ADDRESS], await readFile(SAMPLE));
    expect(code).toBe(0);
    expect(JSON.parse(stdout).article.headline.value).toBe(HEADLINE);
  });

  it.each([
    ['json', 'empty.html', '', 'empty'],
    ['markdown', 'empty.html', '', 'empty'],
    ['json', 'data.json', '{"a":1}', 'not-html'],
    ['json', 'map.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'not-html'],
    ['text', 'report.html', '%PDF-1.7', 'pdf'],
  ])('with format %s, says that %s has no article', async (format, name, content, reason) => {
    const file = await saved(name, content);
    const { stdout, code } = await run('read', [file, '--format', format]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toEqual({ ok: false, reason });
  });

  it('runs no script of the page, follows no refresh and no frame', async () => {
    const source = await readFile(SAMPLE, 'utf8');
    const hostile = `<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">
      <script>document.title = 'Scripted'; document.addEventListener('DOMContentLoaded', () => document.body.remove());</script>
      <iframe src="https://elsewhere.example/"></iframe>`;
    const file = await saved('hostile.html', source.replace('<head>', `<head>${hostile}`));
    const { stdout, code } = await run('read', [file, '--url', ADDRESS]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).article.headline.value).toBe(HEADLINE);
  });

  const umlauts = (meta: string) =>
    `<html><head>${meta}<title>Brücke über die Möhne</title></head><body><article><h1>Brücke über die Möhne</h1>
    ${['Brücke', 'Fähre', 'Straße', 'Mühle', 'Schleuse', 'Kirche', 'Schule', 'Börse'].map((what) => `<p>Die ${what} über der Möhne wird im Frühjahr für die Bürger geöffnet, sagte der Bürgermeister am Freitag.</p>`).join('')}</article></body></html>`;
  it.each([
    ['UTF-8 without a declaration', '', 'utf8'],
    ['UTF-8 that declares itself Latin-1', '<meta charset="iso-8859-1">', 'utf8'],
    ['Latin-1 that says so', '<meta charset="iso-8859-1">', 'latin1'],
  ] as const)('takes %s for what it is', async (_name, meta, encoding) => {
    const file = await saved('umlauts.html', Buffer.from(umlauts(meta), encoding));
    const { stdout } = await run('read', [file]);
    expect(JSON.parse(stdout).article.headline.value).toBe('Brücke über die Möhne');
  });

  it.each([
    ['no file', []],
    ['a file that does not exist', ['no-such-file.html']],
    ['an unknown format', [SAMPLE, '--format', 'docx']],
    ['an unknown option', [SAMPLE, '--verbose']],
    ['an address that is none', [SAMPLE, '--url', 'news']],
  ])('given %s, says so on stderr alone', async (_what, args) => {
    const { stdout, stderr, code } = await run('read', args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('Usage:');
  });
});

describe('npm start without a display', () => {
  it.each(['chromium', 'firefox'])('in %s prints the article and saves the pictures', async (browser) => {
    const started = Date.now();
    const { stdout, stderr, code } = await run('start', ['--headless', '--browser', browser]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(HEADLINE);
    expect(stdout).toContain('Ilsa Marrendeth');
    expect(stdout).toContain('Until then the evening boat leaves at half past six');
    for (const [, picture] of stdout.matchAll(/^Saved (.+\.png)$/gm)) {
      const { size, mtimeMs } = await stat(picture as string);
      expect(size).toBeGreaterThan(5_000);
      expect(mtimeMs).toBeGreaterThan(started - 1_000);
    }
    expect(stdout.match(/^Saved /gm)).toHaveLength(2);
  });

  it('opens a file at the address given', async () => {
    const { stdout, code } = await run('start', [
      '--headless',
      '--browser',
      'chromium',
      SAMPLE,
      '--url',
      ADDRESS,
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain(ADDRESS);
  });
});

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

async function run(command: 'read' | 'start', args: readonly string[], input: Uint8Array = new Uint8Array()) {
  const child = spawn(process.execPath, [`scripts/${command}.mjs`, ...args]);
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { stdout, stderr, code };
}
