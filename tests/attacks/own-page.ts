/** The extension's page of the attacked build: its policy lets no handler run; what would is counted all the same. */
import { CANARY_NAMES } from './canary-names.ts';
import { startAttack } from './script.ts';

for (const name of CANARY_NAMES) {
  window[name] = () => {
    const { dataset } = document.documentElement;
    dataset.ran = String(Number(dataset.ran ?? 0) + 1);
    return null as never;
  };
}
startAttack({ isExtensionPage: true });
