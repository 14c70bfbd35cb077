/**
 * What a person has said of a site: which boxes belong to its articles, and which do not. Its shape, and how it is
 * parsed from storage and from a file that somebody may have shared. Knows nothing of the browser.
 */
import type { Recipe } from '../article/types.ts';
import { parseHost } from './hosts.ts';

export interface SiteRecipe extends Recipe {
  readonly host: string;
  /** Switched off, it is kept and not used. */
  readonly on: boolean;
}

/** Of each kind: more would no longer be a recipe, and would not fit into what browsers keep in step. */
export const MOST_RULES = 20;
/** In characters. */
export const LONGEST_SELECTOR = 200;
const MOST_RECIPES = 400;
/** The shape of the stored record and of the file. Raise it with a migration whenever a field changes its meaning. */
const VERSION = 1;

/** @returns what can be understood of a stored record; null when there is nothing in it */
export function parseRecipe(host: string, stored: unknown): SiteRecipe | null {
  return parse(host, stored, selectorsOf);
}

function parse(
  host: string,
  stored: unknown,
  selectorsIn: (value: unknown) => readonly string[],
): SiteRecipe | null {
  if (typeof stored !== 'object' || stored === null || parseHost(host) !== host) return null;
  const { version, on, keep, drop } = stored as Readonly<Record<string, unknown>>;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null;
  const recipe = { host, on: on !== false, keep: selectorsIn(keep), drop: selectorsIn(drop) };
  return recipe.keep.length + recipe.drop.length > 0 ? recipe : null;
}

/** As stored: the host is its key. */
export function serializeRecipe({ on, keep, drop }: SiteRecipe): object {
  return { version: VERSION, on, keep, drop };
}

/** @returns with all that it says, of which `withRules` takes what there is room for; null when the file holds none */
export function parseRecipeFile(content: unknown): readonly SiteRecipe[] | null {
  const { version, recipes } = (content ?? {}) as { version?: unknown; recipes?: unknown };
  if (!Array.isArray(recipes)) return null;
  const parsed = recipes.slice(0, MOST_RECIPES).flatMap((recipe: unknown) => {
    const host = (recipe as { host?: unknown } | null)?.host;
    return typeof host === 'string' ? (parse(host, { ...(recipe as object), version }, namesIn) ?? []) : [];
  });
  return parsed.length > 0 ? [...new Map(parsed.map((recipe) => [recipe.host, recipe])).values()] : null;
}

export function serializeRecipeFile(recipes: readonly SiteRecipe[]): object {
  return { version: VERSION, recipes: recipes.map(({ host, on, keep, drop }) => ({ host, on, keep, drop })) };
}

/** With these selectors as well; each stands once, and what is new comes last. */
export function withRules(recipe: SiteRecipe, { keep, drop }: Recipe): SiteRecipe {
  return {
    ...recipe,
    on: true,
    keep: selectorsOf([...recipe.keep, ...keep]),
    drop: selectorsOf([...recipe.drop, ...drop]),
  };
}

export function withoutRules(recipe: SiteRecipe, { keep, drop }: Recipe): SiteRecipe {
  return {
    ...recipe,
    keep: recipe.keep.filter((selector) => !keep.includes(selector)),
    drop: recipe.drop.filter((selector) => !drop.includes(selector)),
  };
}

function selectorsOf(value: unknown): readonly string[] {
  return namesIn(value)
    .filter((selector) => selector.length <= LONGEST_SELECTOR)
    .slice(0, MOST_RULES);
}

function namesIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const names = value
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.trim())
    .filter(Boolean);
  return [...new Set(names)];
}
