/**
 * How a person reads, as one record: its shape, its defaults, and how it is parsed, with numbered migrations.
 * Knows nothing of the browser, so that it is tested without one.
 */
import type { ExportWay, FormatId } from '../article/formats/formats.ts';
import { parseHost } from './hosts.ts';

export const LIGHT_THEMES = ['light', 'sepia', 'contrast-light'] as const;
export const DARK_THEMES = ['dark', 'black', 'contrast-dark'] as const;
export const THEMES = ['system', ...LIGHT_THEMES, ...DARK_THEMES, 'own'] as const;
export const FONTS = ['serif', 'sans', 'mono', 'legible', 'dyslexic', 'local'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;
export const PARAGRAPHS = ['spaced', 'indented'] as const;
/** In characters: a record must fit into what browsers keep in step. */
export const LONGEST_CSS = 4_000;
/** Characters: an item of the browser's sync holds 8 KB. */
export const LONGEST_TEMPLATE = 2_000;
const LONGEST_FONT_NAME = 100;
export const LAYOUTS = ['scroll', 'pages'] as const;
export const LINE_FOCUSES = ['off', 'line', 'lines', 'paragraph'] as const;
export const LIVE_ORDERS = ['page', 'newest', 'oldest'] as const;
export const BLOCKING = ['off', 'default', 'strict'] as const;

/** What an article can be exported as, and how: last used is first offered. */
export const EXPORT_FORMATS: readonly FormatId[] = [
  'markdown',
  'plain',
  'html',
  'epub',
  'schema',
  'apa',
  'mla',
  'chicago',
  'bibtex',
  'csl',
];
export const EXPORT_WAYS: readonly ExportWay[] = ['copy', 'save'];

export interface Settings {
  readonly theme: (typeof THEMES)[number];
  /** What the theme `system` is by day, and by night. */
  readonly lightTheme: (typeof LIGHT_THEMES)[number];
  readonly darkTheme: (typeof DARK_THEMES)[number];
  /** The colours of the theme `own`: `#` and six small hexadecimal digits. */
  readonly ownPaper: string;
  readonly ownInk: string;
  readonly ownAccent: string;
  readonly font: (typeof FONTS)[number];
  /** Family name of the font `local`, as the system has it; empty when none was named. */
  readonly localFont: string;
  /** Text size in CSS pixels. */
  readonly sizePx: number;
  /** Measure of the text, in `ch`. */
  readonly widthCh: number;
  /** Multiple of the text size. */
  readonly lineHeight: number;
  /** More room between letters and between words, in multiples of the text size. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly align: (typeof ALIGNMENTS)[number];
  /** Paragraphs have room between them, or begin with an indent. */
  readonly paragraphs: (typeof PARAGRAPHS)[number];
  /** Whether long words are divided at the end of a line. */
  readonly hyphens: boolean;
  /** Whether the reader is one column that scrolls, or pages that are turned. */
  readonly layout: (typeof LAYOUTS)[number];
  /** Whether articles in languages that may be written so are shown in vertical lines. */
  readonly vertical: boolean;
  /** What stays bright while the rest of the text is dimmed: one line, three, or a paragraph. */
  readonly lineFocus: (typeof LINE_FOCUSES)[number];
  /** How fast is read aloud, in multiples of what the voice does by itself. */
  readonly speechRate: number;
  /** By language (`pt`, without region), the address of the voice that reads it aloud. Sorted. */
  readonly voices: Readonly<Record<string, string>>;
  /** Whether the next page of a divided article is asked for as one comes near the end. */
  readonly joinPages: boolean;
  /** Which post of a live blog stands first; `page` is as the page has them. */
  readonly liveOrder: (typeof LIVE_ORDERS)[number];
  /** A style sheet for the reader, as it was typed. */
  readonly customCss: string;
  /** Hosts on which the reader never opens by itself, whatever is granted. Sorted. */
  readonly neverHosts: readonly string[];
  /** Whether the toolbar button shows how many things were removed. */
  readonly badge: boolean;
  /** Whether what was removed is added up over time, on this machine. */
  readonly totals: boolean;
  /** How many trackers are blocked on the sites where the reader opens by itself. */
  readonly blocking: (typeof BLOCKING)[number];
  /** Hosts on which none are blocked all the same. Sorted. */
  readonly unblockedHosts: readonly string[];
  /** What an article was last exported as, and how. */
  readonly exportFormat: FormatId;
  readonly exportWay: ExportWay;
  /** The form of an article as Markdown, as it was typed; empty, ours. */
  readonly markdownTemplate: string;
}

export const DEFAULTS: Settings = {
  theme: 'system',
  lightTheme: 'light',
  darkTheme: 'dark',
  ownPaper: '#fdfcf9',
  ownInk: '#1d1b18',
  ownAccent: '#8f2318',
  font: 'serif',
  localFont: '',
  sizePx: 19,
  widthCh: 66,
  lineHeight: 1.55,
  letterSpacing: 0,
  wordSpacing: 0,
  align: 'start',
  paragraphs: 'spaced',
  hyphens: true,
  layout: 'scroll',
  vertical: false,
  lineFocus: 'off',
  speechRate: 1,
  voices: {},
  joinPages: true,
  liveOrder: 'page',
  customCss: '',
  neverHosts: [],
  badge: true,
  totals: true,
  blocking: 'default',
  unblockedHosts: [],
  exportFormat: 'markdown',
  exportWay: 'copy',
  markdownTemplate: '',
};

/** Smallest, largest and step of each number: the sliders and the parser agree on them. */
export const RANGES = {
  sizePx: { min: 13, max: 40, step: 1 },
  widthCh: { min: 45, max: 90, step: 1 },
  lineHeight: { min: 1.2, max: 2.2, step: 0.05 },
  letterSpacing: { min: 0, max: 0.15, step: 0.01 },
  wordSpacing: { min: 0, max: 0.4, step: 0.02 },
  speechRate: { min: 0.5, max: 3, step: 0.1 },
} as const;

/** What the panel of the reader and the options page offer, and what “defaults” means there. */
export const APPEARANCE_CHOICES = {
  themes: THEMES,
  lightThemes: LIGHT_THEMES,
  darkThemes: DARK_THEMES,
  fonts: FONTS,
  alignments: ALIGNMENTS,
  paragraphs: PARAGRAPHS,
  layouts: LAYOUTS,
  lineFocuses: LINE_FOCUSES,
  ranges: RANGES,
  defaults: {
    theme: DEFAULTS.theme,
    lightTheme: DEFAULTS.lightTheme,
    darkTheme: DEFAULTS.darkTheme,
    ownPaper: DEFAULTS.ownPaper,
    ownInk: DEFAULTS.ownInk,
    ownAccent: DEFAULTS.ownAccent,
    font: DEFAULTS.font,
    localFont: DEFAULTS.localFont,
    sizePx: DEFAULTS.sizePx,
    widthCh: DEFAULTS.widthCh,
    lineHeight: DEFAULTS.lineHeight,
    letterSpacing: DEFAULTS.letterSpacing,
    wordSpacing: DEFAULTS.wordSpacing,
    align: DEFAULTS.align,
    paragraphs: DEFAULTS.paragraphs,
    hyphens: DEFAULTS.hyphens,
    layout: DEFAULTS.layout,
    vertical: DEFAULTS.vertical,
    lineFocus: DEFAULTS.lineFocus,
  },
} as const;

/** The shape of the stored record. Raise it with a migration whenever a field changes its meaning. */
const VERSION = 1;

/** From the shape of version N to that of N + 1. The first release stores version 1, so there are none yet. */
const MIGRATIONS: ReadonlyArray<(record: Record<string, unknown>) => Record<string, unknown>> = [];

/**
 * Reads a stored or imported record. A broken field falls back to its default; the others are kept.
 * @returns null when it is no settings record at all
 */
export function parseSettings(stored: unknown): Settings | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const version = (stored as { version?: unknown }).version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null;
  let record = stored as Record<string, unknown>;
  for (const migrate of MIGRATIONS.slice(version - 1)) record = migrate(record);
  return {
    theme: oneOf(THEMES, record.theme, DEFAULTS.theme),
    lightTheme: oneOf(LIGHT_THEMES, record.lightTheme, DEFAULTS.lightTheme),
    darkTheme: oneOf(DARK_THEMES, record.darkTheme, DEFAULTS.darkTheme),
    ownPaper: colorOr(record.ownPaper, DEFAULTS.ownPaper),
    ownInk: colorOr(record.ownInk, DEFAULTS.ownInk),
    ownAccent: colorOr(record.ownAccent, DEFAULTS.ownAccent),
    font: oneOf(FONTS, record.font, DEFAULTS.font),
    localFont: textOr(record.localFont, LONGEST_FONT_NAME, DEFAULTS.localFont),
    sizePx: inRange(RANGES.sizePx, record.sizePx, DEFAULTS.sizePx),
    widthCh: inRange(RANGES.widthCh, record.widthCh, DEFAULTS.widthCh),
    lineHeight: inRange(RANGES.lineHeight, record.lineHeight, DEFAULTS.lineHeight),
    letterSpacing: inRange(RANGES.letterSpacing, record.letterSpacing, DEFAULTS.letterSpacing),
    wordSpacing: inRange(RANGES.wordSpacing, record.wordSpacing, DEFAULTS.wordSpacing),
    align: oneOf(ALIGNMENTS, record.align, DEFAULTS.align),
    paragraphs: oneOf(PARAGRAPHS, record.paragraphs, DEFAULTS.paragraphs),
    hyphens: yesOrNo(record.hyphens, DEFAULTS.hyphens),
    layout: oneOf(LAYOUTS, record.layout, DEFAULTS.layout),
    vertical: yesOrNo(record.vertical, DEFAULTS.vertical),
    lineFocus: oneOf(LINE_FOCUSES, record.lineFocus, DEFAULTS.lineFocus),
    speechRate: inRange(RANGES.speechRate, record.speechRate, DEFAULTS.speechRate),
    voices: voicesOf(record.voices),
    joinPages: yesOrNo(record.joinPages, DEFAULTS.joinPages),
    liveOrder: oneOf(LIVE_ORDERS, record.liveOrder, DEFAULTS.liveOrder),
    customCss: textOr(record.customCss, LONGEST_CSS, DEFAULTS.customCss),
    neverHosts: hostsOf(record.neverHosts),
    badge: yesOrNo(record.badge, DEFAULTS.badge),
    totals: yesOrNo(record.totals, DEFAULTS.totals),
    blocking: oneOf(BLOCKING, record.blocking, DEFAULTS.blocking),
    unblockedHosts: hostsOf(record.unblockedHosts),
    exportFormat: oneOf(EXPORT_FORMATS, record.exportFormat, DEFAULTS.exportFormat),
    exportWay: oneOf(EXPORT_WAYS, record.exportWay, DEFAULTS.exportWay),
    markdownTemplate: textOr(record.markdownTemplate, LONGEST_TEMPLATE, DEFAULTS.markdownTemplate),
  };
}

/** The record as stored and exported. */
export function serializeSettings(settings: Settings): { readonly version: number } & Settings {
  return { version: VERSION, ...settings };
}

/** @returns those of the fields that are understood, without the others */
export function partOf(fields: Readonly<Record<string, unknown>>): Partial<Settings> {
  const parsed = parseSettings({ ...fields, version: VERSION }) ?? DEFAULTS;
  const names = (Object.keys(DEFAULTS) as (keyof Settings)[]).filter((name) => {
    const own = JSON.stringify(parsed[name]);
    // What is not understood falls back to the default.
    return own === JSON.stringify(fields[name]) || own !== JSON.stringify(DEFAULTS[name]);
  });
  return Object.fromEntries(names.map((name) => [name, parsed[name]]));
}

function oneOf<T extends string>(values: readonly T[], value: unknown, fallback: T): T {
  return values.includes(value as T) ? (value as T) : fallback;
}

function yesOrNo(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function inRange(
  range: { readonly min: number; readonly max: number },
  value: unknown,
  fallback: number,
): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fallback;
  return Math.min(range.max, Math.max(range.min, value));
}

function colorOr(value: unknown, fallback: string): string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value) ? value : fallback;
}

function textOr(value: unknown, longest: number, fallback: string): string {
  return typeof value === 'string' && value.length <= longest ? value : fallback;
}

function hostsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const hosts = value.filter((host): host is string => typeof host === 'string' && parseHost(host) === host);
  return [...new Set(hosts)].sort();
}

/** Addresses of voices are as long as their names, and nobody hears articles in more languages. */
const LONGEST_VOICE = 150;
const MOST_VOICES = 20;

function voicesOf(value: unknown): Settings['voices'] {
  if (typeof value !== 'object' || value === null) return {};
  const voices = Object.entries(value).filter(
    ([language, voice]) =>
      /^[a-z]{2,3}$/.test(language) && typeof voice === 'string' && voice.length <= LONGEST_VOICE,
  );
  return Object.fromEntries(voices.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_VOICES));
}
