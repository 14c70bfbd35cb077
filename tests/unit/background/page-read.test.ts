/** A page was read: the number on the button, and the totals, as the person has set them. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tally } from '../../../src/article/types.ts';
import { notePageRead } from '../../../src/background/page-read.ts';
import { DEFAULTS } from '../../../src/platform/settings-record.ts';

const { action, countPage, loadSettings } = vi.hoisted(() => ({
  action: {
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: vi.fn(),
    setTitle: vi.fn(),
  },
  countPage: vi.fn(),
  loadSettings: vi.fn(),
}));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { action } }));
vi.mock('../../../src/platform/settings.ts', () => ({ loadSettings }));
vi.mock('../../../src/platform/totals.ts', () => ({ countPage }));

const URL_OF_PAGE = 'https://news.example/story';
const TALLY: Tally = { pages: 1, kinds: { pixel: 5, 'share-bar': 2 }, owners: { Meta: 5 } };
const PAGE = { tabId: 7, url: URL_OF_PAGE, isPrivate: false, isStillThere: true };

beforeEach(() => {
  vi.resetAllMocks();
  for (const set of Object.values(action)) set.mockResolvedValue(undefined);
  countPage.mockResolvedValue(undefined);
  loadSettings.mockResolvedValue(DEFAULTS);
});

describe('the button of the tab', () => {
  it('shows how many things were removed, and says it', async () => {
    await notePageRead(PAGE, TALLY);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '7' });
    expect(action.setTitle).toHaveBeenCalledWith({
      tabId: 7,
      title: 'Read with Broadsheet: 7 things removed',
    });
  });

  it('shows nothing where that is switched off', async () => {
    loadSettings.mockResolvedValue({ ...DEFAULTS, badge: false });
    await notePageRead(PAGE, TALLY);
    expect(action.setBadgeText).not.toHaveBeenCalled();
    expect(action.setTitle).not.toHaveBeenCalled();
    expect(countPage).toHaveBeenCalledTimes(1);
  });

  it('that shows another site by now shows nothing', async () => {
    await notePageRead({ ...PAGE, isStillThere: false }, TALLY);
    expect(action.setBadgeText).not.toHaveBeenCalled();
    expect(countPage).toHaveBeenCalledTimes(1);
  });

  it('that is gone meanwhile keeps nothing from being counted', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
    await notePageRead(PAGE, TALLY);
    expect(countPage).toHaveBeenCalledTimes(1);
  });
});

describe('the totals', () => {
  it('have the page, by the address that the browser says', async () => {
    await notePageRead(PAGE, TALLY);
    expect(countPage).toHaveBeenCalledWith(URL_OF_PAGE, TALLY, expect.any(Date));
  });

  it('have none where they are switched off', async () => {
    loadSettings.mockResolvedValue({ ...DEFAULTS, totals: false });
    await notePageRead(PAGE, TALLY);
    expect(countPage).not.toHaveBeenCalled();
    expect(action.setBadgeText).toHaveBeenCalledTimes(1);
  });

  it('have none of a private window, whose button shows its number', async () => {
    await notePageRead({ ...PAGE, isPrivate: true }, TALLY);
    expect(countPage).not.toHaveBeenCalled();
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '7' });
  });

  it('that cannot be stored are no failure of the reading', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    countPage.mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    await expect(notePageRead(PAGE, TALLY)).resolves.toBeUndefined();
    expect(warn).toHaveBeenCalledTimes(1);
  });
});

it('what is no count is not counted', async () => {
  const told = { pages: 1, kinds: { pixel: 'many', ufo: 3 }, owners: null } as unknown as Tally;
  await notePageRead(PAGE, told);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
  expect(countPage).toHaveBeenCalledWith(URL_OF_PAGE, { pages: 1, kinds: {}, owners: {} }, expect.any(Date));
});
