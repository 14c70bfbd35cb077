/** Keeps the recipes of sites, an item for each. Their shape is in `recipe-record.ts`. */
import { type Kept, keep, loadKept, type Outcome, onKeptChanged } from './kept.ts';
import { parseRecipe, type SiteRecipe, serializeRecipe } from './recipe-record.ts';

export {
  LONGEST_SELECTOR,
  MOST_RULES,
  parseRecipeFile,
  type SiteRecipe,
  serializeRecipeFile,
  withoutRules,
  withRules,
} from './recipe-record.ts';

const PREFIX = 'recipe:';

export async function loadRecipe(host: string): Promise<SiteRecipe | null> {
  return recipesOf(await loadKept((key) => key === PREFIX + host))[0] ?? null;
}

/** @returns by host */
export async function loadRecipes(): Promise<readonly SiteRecipe[]> {
  return recipesOf(await loadKept(isRecipe));
}

/** One without a rule is taken away. @returns how it went; unless they are kept, all are as before */
export function saveRecipes(recipes: readonly SiteRecipe[]): Promise<Outcome> {
  const items = recipes.map((recipe) => {
    const isEmpty = recipe.keep.length + recipe.drop.length === 0;
    return [PREFIX + recipe.host, isEmpty ? undefined : serializeRecipe(recipe)];
  });
  return keep(Object.fromEntries(items));
}

export function removeRecipe(host: string): Promise<Outcome> {
  return keep({ [PREFIX + host]: undefined });
}

export function onRecipesChanged(listener: () => void): void {
  onKeptChanged(isRecipe, listener);
}

/** Whether an item that came from elsewhere is a recipe that is understood, or was one that has been taken away. */
export function isSoundRecipe(key: string, value: unknown): boolean {
  return isRecipe(key) && (value === undefined || parseRecipe(hostOf(key), value) !== null);
}

function recipesOf({ items, copies }: Kept): readonly SiteRecipe[] {
  return Object.entries(items)
    .flatMap(([key, value]) => parseRecipe(hostOf(key), value) ?? parseRecipe(hostOf(key), copies[key]) ?? [])
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

function isRecipe(key: string): boolean {
  return key.startsWith(PREFIX);
}

function hostOf(key: string): string {
  return key.slice(PREFIX.length);
}
