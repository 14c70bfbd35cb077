/**
 * How a person reads, as one record: its shape, its defaults, and how it is parsed, with numbered migrations.
 * Knows nothing of the browser, so that it is tested without one.
 */
import { parseHost } from './hosts.ts';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export const FONTS = ['serif', 'sans'] as const;
export const BLOCKING = ['off', 'default', 'strict'] as const;

export interface Settings {
  readonly theme: (typeof THEMES)[number];
  readonly font: (typeof FONTS)[number];
  /** Text size in CSS pixels. */
  readonly sizePx: number;
  /** Measure of the text, in `ch`. */
  readonly widthCh: number;
  /** Multiple of the text size. */
  readonly lineHeight: number;
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
}

export const DEFAULTS: Settings = {
  theme: 'system',
  font: 'serif',
  sizePx: 19,
  widthCh: 66,
  lineHeight: 1.55,
  neverHosts: [],
  badge: true,
  totals: true,
  blocking: 'default',
  unblockedHosts: [],
};

/** Smallest, largest and step of each number: the sliders and the parser agree on them. */
export const RANGES = {
  sizePx: { min: 13, max: 32, step: 1 },
  widthCh: { min: 45, max: 90, step: 1 },
  lineHeight: { min: 1.2, max: 2.2, step: 0.05 },
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
    font: oneOf(FONTS, record.font, DEFAULTS.font),
    sizePx: inRange(RANGES.sizePx, record.sizePx, DEFAULTS.sizePx),
    widthCh: inRange(RANGES.widthCh, record.widthCh, DEFAULTS.widthCh),
    lineHeight: inRange(RANGES.lineHeight, record.lineHeight, DEFAULTS.lineHeight),
    neverHosts: hostsOf(record.neverHosts),
    badge: yesOrNo(record.badge, DEFAULTS.badge),
    totals: yesOrNo(record.totals, DEFAULTS.totals),
    blocking: oneOf(BLOCKING, record.blocking, DEFAULTS.blocking),
    unblockedHosts: hostsOf(record.unblockedHosts),
  };
}

/** The record as stored and exported. */
export function serializeSettings(settings: Settings): { readonly version: number } & Settings {
  return { version: VERSION, ...settings };
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

function hostsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const hosts = value.filter((host): host is string => typeof host === 'string' && parseHost(host) === host);
  return [...new Set(hosts)].sort();
}
