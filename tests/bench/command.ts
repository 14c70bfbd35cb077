/** The command line of the bench: options in, exit code out. */
import { bench } from './bench.ts';
import { installPeers } from './install.ts';
import { needsInstall, parseOptions, USAGE } from './options.ts';

/** @returns 0 measured, 2 wrong usage or no corpora; throws on a defect or without a browser */
export async function command(root: string, argv: readonly string[]): Promise<number> {
  const parsed = parseOptions(argv);
  if (!parsed.ok) return refuse(`${parsed.why}\n\n${USAGE}`);
  if (needsInstall(parsed.options.adapters)) await installPeers(root);
  const outcome = await bench(root, parsed.options);
  return outcome.ok ? 0 : refuse(outcome.why);
}

function refuse(why: string): number {
  console.error(why);
  return 2;
}
