/** The background: holds nothing in memory, every answer starts from storage and permissions. */

import { browser } from '../platform/browser.ts';
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
import { settle } from './settling.ts';
import { isOfSite, isPlace, loadSpokenPlace, noteSpokenPlace } from './spoken-places.ts';
import { registerTriggers } from './triggers.ts';

speakWith(lookUpWords);
registerTriggers();
onGrantsChanged(refresh);
onSettingsChanged(refresh);
onSettingsChanged(({ badge }) => void (badge || clearBadges()));
onSentChanged(settle);

answerBackground(
  {
    async openOnLoad({ tabId, url, isStillThere }) {
      if (!isStillThere) return { opened: false };
      const { neverHosts } = await loadSettings();
      if (neverHosts.includes(hostOf(url)) || (await isClosedPage(url))) return { opened: false };
      if (!(await injectPage(tabId))) return { opened: false };
      const { open } = await askPage(tabId, 'openReader');
      return { opened: open };
    },
    // What is read in a private window leaves nothing behind, not even until the browser closes.
    async readerClosed({ url, isPrivate }) {
      if (!isPrivate) await noteClosedPage(url);
      return { noted: true };
    },
    async pageRead(page, tally) {
      await notePageRead(page, tally);
      return { noted: true };
    },
    async pageLeft({ tabId }) {
      await clearBadge(tabId);
      return { noted: true };
    },
    async spokenPlace(page, url) {
      return { at: isOfSite(url, page.url) ? await loadSpokenPlace(url) : null };
    },
    async noteSpokenPlace(page, url, at) {
      const isTrue = isOfSite(url, page.url) && isPlace(at);
      if (isTrue && !page.isPrivate) await noteSpokenPlace(url, at);
      return { noted: true };
    },
    async openOptions() {
      await browser.runtime.openOptionsPage();
      return { done: true };
    },
    async injectFonts(page, files) {
      await injectFonts(page, files);
      return { done: true };
    },
    async injectExport(page) {
      await injectExport(page);
      return { done: true };
    },
  },
  {
    async followSettings() {
      await refresh();
      return { done: true };
    },
  },
);

async function refresh(): Promise<void> {
  await Promise.all([refreshGate(), refreshBlocking()]);
}
