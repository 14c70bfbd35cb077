/** The scripts that are evaluated in each page: harness, gates and one adapter each. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { AdapterName } from './options.ts';

/** The stages of `src/article/read.ts`; each file exports a function of its own name. */
export const STAGES = ['capture', 'describe', 'scrub', 'extract', 'mend', 'compose'] as const;

/** @returns one script that defines everything the bench calls in a page */
export async function pageScript(root: string, adapters: readonly AdapterName[]): Promise<string> {
  const bench = path.join(root, 'tests/bench');
  const parts = await Promise.all([
    bundle(path.join(bench, 'page/harness.ts'), 'benchHarness'),
    bundle(path.join(bench, 'page/gate.ts'), 'benchGate'),
    ...adapters.map((name) => bundle(path.join(bench, `adapters/${name}.ts`), `benchAdapter_${name}`)),
  ]);
  return parts.join('\n');
}

async function bundle(entry: string, globalName: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    platform: 'browser',
    target: 'chrome121',
    charset: 'utf8',
    logLevel: 'error',
    loader: { '.css': 'text' },
    plugins: [timedStages, postlightAsModule],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Postlight's build for browsers is a script that sets a global; its builds for Node cannot be bundled. */
const postlightAsModule: Plugin = {
  name: 'postlight-as-module',
  setup({ onLoad }) {
    onLoad({ filter: /mercury\.web\.js$/ }, async ({ path: file }) => ({
      contents: `${await readFile(file, 'utf8')}\nexport { Mercury };`,
    }));
  },
};

/**
 * Times the stages without a hook in the product: where read.ts imports a stage it gets a wrapper that adds the
 * time of each call to `globalThis.benchStages`.
 */
const timedStages: Plugin = {
  name: 'timed-stages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[a-z]+\.ts$/ }, ({ path: file, importer, resolveDir }) => {
      const stage = path.basename(file, '.ts');
      const timed =
        importer.endsWith(path.join('article', 'read.ts')) && STAGES.some((name) => name === stage);
      return timed ? { path: path.join(resolveDir, file), namespace: 'timed' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'timed' }, ({ path: file }) => {
      const stage = path.basename(file, '.ts');
      return { contents: wrapperOf(stage, file), resolveDir: path.dirname(file), loader: 'js' };
    });
  },
};

/** A stage that pauses is timed between its pauses. */
function wrapperOf(stage: string, file: string): string {
  return `
    export * from ${JSON.stringify(file)};
    import { ${stage} as timed } from ${JSON.stringify(file)};
    function clocked(act) {
      const start = performance.now();
      try { return act(); } finally {
        const stages = (globalThis.benchStages ??= {});
        stages.${stage} = (stages.${stage} ?? 0) + performance.now() - start;
      }
    }
    function* clockedSteps(steps) {
      for (;;) {
        const { done, value } = clocked(() => steps.next());
        if (done) return value;
        yield value;
      }
    }
    export function ${stage}(...args) {
      const result = clocked(() => timed(...args));
      return typeof result?.next === 'function' ? clockedSteps(result) : result;
    }`;
}
