/** The background: holds nothing in memory, every answer starts from storage and permissions. */

import { browser, type MessageSender } from '../platform/browser.ts';
import { injectPage } from '../platform/inject.ts';
import { onSentChanged } from '../platform/kept.ts';
import { answerBackground, askPage } from '../platform/messages.ts';
import { loadSettings, onSettingsChanged } from '../platform/settings.ts';
import { hostOf, onGrantsChanged } from '../platform/sites.ts';
import { lookUpWords } from '../platform/words.ts';
import { speakWith } from '../view/say.ts';
import { clearBadge, clearBadges } from './badge.ts';
import { refreshBlocking } from './blocking-registration.ts';
import { isClosedPage, noteClosedPage } from './closed-pages.ts';
import { injectExport } from './export.ts';
import { injectFonts } from './fonts.ts';
import { refreshGate } from './gate-registration.ts';
import { notePageRead } from './page-read.ts';
import { isPrivate } from './private-window.ts';
import { settle } from './settling.ts';
import { isOfSite, isPlace, loadSpokenPlace, noteSpokenPlace } from './spoken-places.ts';
import { registerTriggers } from './triggers.ts';

speakWith(lookUpWords);
registerTriggers();
onGrantsChanged(refresh);
onSettingsChanged(refresh);
onSettingsChanged(({ badge }) => void (badge || clearBadges()));
onSentChanged(settle);

answerBackground({
  async openOnLoad(sender) {
    const { tab } = sender;
    const url = addressOf(sender);
    if (tab?.id === undefined || !url) return { opened: false };
    const { neverHosts } = await loadSettings();
    if (neverHosts.includes(hostOf(url)) || (await isClosedPage(url))) return { opened: false };
    if (!(await injectPage(tab.id))) return { opened: false };
    const { open } = await askPage(tab.id, 'openReader');
    return { opened: open };
  },
  async readerClosed(sender) {
    const url = addressOf(sender);
    if (url && !isPrivate(sender)) await noteClosedPage(url);
    return { noted: true };
  },
  async pageRead(sender, tally) {
    await notePageRead(sender, tally);
    return { noted: true };
  },
  async pageLeft({ tab }) {
    await clearBadge(tab?.id);
    return { noted: true };
  },
  async followSettings() {
    await refresh();
    return { done: true };
  },
  async spokenPlace(sender, url) {
    return { at: isOfSite(url, addressOf(sender)) ? await loadSpokenPlace(url) : null };
  },
  async noteSpokenPlace(sender, url, at) {
    const isTrue = isOfSite(url, addressOf(sender)) && isPlace(at);
    if (isTrue && !isPrivate(sender)) await noteSpokenPlace(url, at);
    return { noted: true };
  },
  async openOptions() {
    await browser.runtime.openOptionsPage();
    return { done: true };
  },
  async injectFonts(sender, files) {
    await injectFonts(sender, files);
    return { done: true };
  },
  async injectExport(sender) {
    await injectExport(sender);
    return { done: true };
  },
});

/** A page may have changed its address since it was loaded. */
function addressOf({ tab, url }: MessageSender): string | undefined {
  return tab?.url ?? url;
}

async function refresh(): Promise<void> {
  await Promise.all([refreshGate(), refreshBlocking()]);
}
