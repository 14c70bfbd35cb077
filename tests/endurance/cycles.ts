/** Opens and closes the reader on one page, over and over: nodes, listeners and memory return to where they were. */
import type { CDPSession, Page as Tab } from 'puppeteer-core';
import { launchExtension } from './browser.ts';
import { samplePage } from './sample-page.ts';

/** The first ones fill caches: what is left after these is the baseline. */
const WARM_UP = 20;
/** Of memory, what may be left beyond the baseline; of nodes and listeners none. */
const SPARE_HEAP_BYTES = 2_000_000;

/** @returns whether all came back */
export async function cycles(root: string, count: number): Promise<boolean> {
  const extension = await launchExtension(root);
  try {
    const { tab, open, openReader, closeReader } = await extension.openTab();
    await open(samplePage(root));
    const session = await tab.createCDPSession();
    await session.send('Performance.enable');
    const cycle = async () => {
      if (!(await openReader())) throw new Error('the sample page has no article');
      await closeReader();
    };
    for (let left = WARM_UP; left > 0; left -= 1) await cycle();
    const before = await measure(tab, session);
    console.log(`before: ${told(before)}`);
    for (let done = 1; done <= count; done += 1) {
      await cycle();
      if (done % 1000 === 0) console.log(`${done} cycles: ${told(await measure(tab, session))}`);
    }
    const after = await measure(tab, session);
    console.log(`after ${count} cycles: ${told(after)}`);
    return (
      after.nodes <= before.nodes &&
      after.listeners <= before.listeners &&
      after.heapBytes - before.heapBytes <= SPARE_HEAP_BYTES
    );
  } finally {
    await extension.close();
  }
}

interface Measured {
  readonly nodes: number;
  readonly listeners: number;
  readonly heapBytes: number;
}

async function measure(tab: Tab, session: CDPSession): Promise<Measured> {
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
  for (let left = 3; left > 0; left -= 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heapBytes: metric('JSHeapUsedSize'),
  };
}

function told({ nodes, listeners, heapBytes }: Measured): string {
  return `${nodes} nodes, ${listeners} listeners, ${(heapBytes / 1e6).toFixed(1)} MB`;
}
