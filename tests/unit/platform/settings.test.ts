/** Settings from storage or a file: whatever comes in, a usable record comes out, and nothing that was fine is lost. */
import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  parseSettings,
  RANGES,
  type Settings,
  serializeSettings,
} from '../../../src/platform/settings-record.ts';

const CHOSEN: Settings = {
  theme: 'sepia',
  lightTheme: 'contrast-light',
  darkTheme: 'black',
  ownPaper: '#e8f0e4',
  ownInk: '#10200f',
  ownAccent: '#00553c',
  font: 'local',
  localFont: 'Palatino',
  sizePx: 22,
  widthCh: 70,
  lineHeight: 1.8,
  letterSpacing: 0.04,
  wordSpacing: 0.1,
  align: 'justify',
  paragraphs: 'indented',
  hyphens: false,
  layout: 'pages',
  lineFocus: 'lines',
  speechRate: 1.5,
  voices: { de: 'urn:de', en: 'urn:en' },
  vertical: true,
  joinPages: false,
  liveOrder: 'oldest',
  customCss: '.headline { font-weight: 400 }',
  neverHosts: ['a.example', 'b.example'],
  badge: false,
  totals: false,
  blocking: 'strict',
  unblockedHosts: ['c.example'],
  exportFormat: 'epub',
  markdownTemplate: '# {{title}}',
  exportWay: 'save',
};
const RECORD = serializeSettings(CHOSEN);

describe('a record of ours', () => {
  it('comes back as it was stored', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(RECORD)))).toEqual(CHOSEN);
    expect(parseSettings(serializeSettings(DEFAULTS))).toEqual(DEFAULTS);
  });

  it('carries its version, which is no setting', () => {
    expect(RECORD.version).toBe(1);
    expect(parseSettings(RECORD)).not.toHaveProperty('version');
  });

  it('of a version not known yet keeps every field that is still understood', () => {
    expect(parseSettings({ ...RECORD, version: 99, theme: 'aurora', glow: true })).toEqual({
      ...CHOSEN,
      theme: DEFAULTS.theme,
    });
  });
});

describe('what is no record', () => {
  it.each([
    undefined,
    null,
    0,
    'settings',
    true,
    [],
    [RECORD],
    {},
    { ...RECORD, version: undefined },
    { ...RECORD, version: '1' },
    { ...RECORD, version: 0 },
    { ...RECORD, version: 1.5 },
    { ...RECORD, version: Number.NaN },
  ])('%j is refused as a whole', (stored) => {
    expect(parseSettings(stored)).toBeNull();
  });
});

describe('a broken field falls back alone', () => {
  const BROKEN: Readonly<Record<keyof Settings, readonly unknown[]>> = {
    theme: [undefined, null, 'neon', 1, ['dark'], '__proto__'],
    lightTheme: [undefined, 'dark', 'system', 'own', 1, '__proto__'],
    darkTheme: [undefined, 'light', 'system', 'own', null],
    ownPaper: [undefined, '', 'white', '#fff', '#FFFFFF', '#ffffff00', 'url(x)', '#12345g', 1, ['#ffffff']],
    ownInk: [undefined, 'rgb(0, 0, 0)', null],
    ownAccent: [undefined, '#00553c;', {}],
    font: [undefined, 'comic', {}, 0],
    localFont: [undefined, null, 7, ['Palatino'], 'x'.repeat(101)],
    sizePx: [undefined, '22', null, Number.NaN, Number.POSITIVE_INFINITY, {}],
    widthCh: [undefined, 'wide', [], true],
    lineHeight: [undefined, '1.8', null],
    letterSpacing: [undefined, '0.04', Number.NaN],
    wordSpacing: [undefined, '0.1em', null],
    align: [undefined, 'end', 'center', 0],
    paragraphs: [undefined, 'none', {}],
    hyphens: [undefined, 'auto', 0, null],
    layout: [undefined, 'book', 1],
    lineFocus: [undefined, 'word', 1],
    speechRate: [undefined, '1.5', null, Number.NaN],
    voices: [
      undefined,
      null,
      'urn:en',
      [],
      ['urn:en'],
      { 'en-GB': 'urn:en' },
      { en: 7 },
      { en: 'x'.repeat(151) },
    ],
    vertical: [undefined, 'yes', 1],
    joinPages: [undefined, 'true', 0],
    liveOrder: [undefined, 'first', true],
    customCss: [undefined, null, 7, {}, 'x'.repeat(4001)],
    neverHosts: [undefined, null, 'a.example', { 0: 'a.example' }, 7],
    badge: [undefined, null, 0, 'false', []],
    totals: [undefined, null, 1, 'yes', {}],
    blocking: [undefined, null, 'never', true, ['strict'], 'constructor'],
    unblockedHosts: [undefined, null, 'c.example', {}, 0],
    markdownTemplate: [undefined, null, 7, {}, 'x'.repeat(2001)],
    exportFormat: [undefined, null, 'pdf', ['epub'], '__proto__'],
    exportWay: [undefined, 'send', 1, null],
  };

  for (const [field, values] of Object.entries(BROKEN)) {
    it.each(values)(`${field}: %j`, (value) => {
      expect(parseSettings({ ...RECORD, [field]: value })).toEqual({
        ...CHOSEN,
        [field]: DEFAULTS[field as keyof Settings],
      });
    });
  }

  it('is what every field does when all are gone', () => {
    expect(parseSettings({ version: 1 })).toEqual(DEFAULTS);
  });
});

describe('numbers', () => {
  it.each(Object.entries(RANGES))('%s stays in its range', (field, { min, max }) => {
    expect(parseSettings({ ...RECORD, [field]: -1e9 })).toMatchObject({ [field]: min });
    expect(parseSettings({ ...RECORD, [field]: 1e9 })).toMatchObject({ [field]: max });
    expect(parseSettings({ ...RECORD, [field]: min })).toMatchObject({ [field]: min });
    expect(DEFAULTS[field as keyof typeof RANGES]).toBeGreaterThanOrEqual(min);
    expect(DEFAULTS[field as keyof typeof RANGES]).toBeLessThanOrEqual(max);
  });
});

describe.each(['neverHosts', 'unblockedHosts'] as const)('hosts of %s', (list) => {
  const hostsOf = (hosts: unknown) => parseSettings({ ...RECORD, [list]: hosts })?.[list];

  it('are sorted, each once', () => {
    expect(hostsOf(['b.example', 'a.example', 'b.example'])).toEqual(['a.example', 'b.example']);
  });

  it('with an underscore or in another script are hosts', () => {
    expect(hostsOf(['my_paper.example', 'xn--bcher-kva.example', 'localhost', '127.0.0.1'])).toHaveLength(4);
  });

  it('that would be another match pattern, or none, are left out, the others stay', () => {
    const hostile = [
      '*',
      '*.example',
      'a.example/*',
      'https://a.example',
      'A.example',
      '',
      ' ',
      'a..example',
      'a b',
      7,
    ];
    expect(hostsOf([...hostile, 'a.example'])).toEqual(['a.example']);
  });
});

it('a hostile record does not reach the prototypes, and brings no fields along', () => {
  const hostile = JSON.parse(
    '{"version":1,"__proto__":{"theme":"dark","polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  );
  const settings = parseSettings(hostile);
  expect(Object.keys(settings ?? {}).sort()).toEqual(Object.keys(DEFAULTS).sort());
  expect(settings).toEqual(DEFAULTS);
  expect('polluted' in {}).toBe(false);
});
