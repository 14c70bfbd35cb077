/** The recipes of sites: seen, changed as text, switched off, deleted, and shared as a file. */
import { isQuick } from '../article/recipe/quick-selector.ts';
import {
  LONGEST_SELECTOR,
  loadRecipes,
  MOST_RULES,
  onRecipesChanged,
  parseRecipeFile,
  removeRecipe,
  type SiteRecipe,
  saveRecipes,
  serializeRecipeFile,
  withRules,
} from '../platform/recipes.ts';
import type { Outcome } from '../platform/settings.ts';
import { createElements } from '../view/element.ts';
import { say, sayCount } from '../view/say.ts';
import { readJson, saveJson } from './json-file.ts';

interface Parts {
  readonly list: HTMLElement;
  readonly exportAll: HTMLButtonElement;
  readonly importButton: HTMLButtonElement;
  readonly importFile: HTMLInputElement;
  tell(sentence: string): void;
}

const KINDS = ['drop', 'keep'] as const;
const LABELS = { drop: 'recipeDropField', keep: 'recipeKeepField' } as const;

export async function manageRecipes({
  list,
  exportAll,
  importButton,
  importFile,
  tell,
}: Parts): Promise<void> {
  const { ownerDocument: document } = list;
  const element = createElements(document);
  let recipes: readonly SiteRecipe[] = [];
  let altering: Promise<void> = Promise.resolve();
  /** What was typed into a field and cannot be stored, by the field's id: it outlives its row. */
  const drafts = new Map<string, string>();
  exportAll.addEventListener('click', () =>
    saveJson('broadsheet-recipes.json', serializeRecipeFile(recipes), document),
  );
  importButton.addEventListener('click', () => importFile.click());
  importFile.addEventListener('change', () => void takeFile());
  onRecipesChanged(() => void refresh());
  await refresh();

  async function refresh(): Promise<void> {
    const now = await loadRecipes();
    if (JSON.stringify(now) === JSON.stringify(recipes) && list.childElementCount > 0) return;
    recipes = now;
    exportAll.disabled = recipes.length === 0;
    await released();
    show();
  }

  /** A button that is made anew between press and release would never be clicked. */
  function released(): Promise<void> {
    if (!list.matches(':active')) return Promise.resolve();
    return new Promise((resolve) => {
      for (const type of ['pointerup', 'pointercancel'])
        document.addEventListener(type, () => setTimeout(resolve), { once: true });
    });
  }

  /** What is open stays open, what has the focus keeps it, and a field that is typed in is left alone. */
  function show(): void {
    const { activeElement: active } = document;
    const open = [...list.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset.host);
    const typed = active?.matches('textarea') ? active.closest<HTMLElement>('.recipe') : null;
    const focused = active?.closest<HTMLElement>('.recipe')?.dataset.host;
    const at = controlsIn(focused).indexOf(active as HTMLElement);
    const rows = recipes.map((recipe) =>
      typed?.dataset.host === recipe.host ? typed : rowOf(recipe, open.includes(recipe.host)),
    );
    for (const row of [...list.children]) if (row !== typed) row.remove();
    const before = typed ? rows.indexOf(typed) : -1;
    if (typed && before < 0) typed.remove();
    if (before >= 0) typed?.before(...rows.slice(0, before));
    list.append(...rows.slice(before + 1));
    if (rows.length === 0) list.append(element('p', { class: 'none' }, say('recipesNone')));
    if (!typed && at >= 0) (controlsIn(focused)[at] ?? importButton).focus();
  }

  function controlsIn(host: string | undefined): readonly HTMLElement[] {
    const row = [...list.querySelectorAll<HTMLElement>('.recipe')].find(
      ({ dataset }) => dataset.host === host,
    );
    return [...(row?.querySelectorAll<HTMLElement>('summary, textarea, input, button') ?? [])];
  }

  function rowOf(recipe: SiteRecipe, isOpen: boolean): HTMLElement {
    const { host, on } = recipe;
    const fields = KINDS.map((kind) => fieldOf(recipe, kind));
    return element(
      'details',
      { class: 'recipe', 'data-host': host, open: isOpen },
      element(
        'summary',
        null,
        element('bdi', { class: 'recipe-host' }, host),
        ' ',
        element(
          'span',
          { class: 'recipe-size' },
          sayCount('recipeRules', recipe.keep.length + recipe.drop.length),
        ),
        ' ',
        !on && element('span', { class: 'recipe-size' }, say('recipeIsOff')),
      ),
      ...fields,
      element(
        'div',
        { class: 'row' },
        element(
          'label',
          { class: 'check' },
          element('input', {
            type: 'checkbox',
            class: 'recipe-on',
            checked: on,
            onchange: (event) => void alter(recipe, { on: (event.target as HTMLInputElement).checked }),
          }),
          ' ',
          element('span', null, say('recipeUse')),
        ),
        element(
          'button',
          {
            type: 'button',
            'aria-label': say('exportRecipe', host),
            onclick: () =>
              saveJson(`broadsheet-recipe-${host}.json`, serializeRecipeFile([recipe]), document),
          },
          say('exportSettings'),
        ),
        element(
          'button',
          {
            type: 'button',
            class: 'danger',
            'aria-label': say('removeHost', host),
            onclick: () => void remove(host),
          },
          say('remove'),
        ),
      ),
    );
  }

  function fieldOf(recipe: SiteRecipe, kind: (typeof KINDS)[number]): HTMLElement {
    const id = idOf(kind, recipe.host);
    const typed = drafts.get(id) ?? recipe[kind].join('\n');
    const problem = element('p', { class: 'recipe-problem', id: `${id}-problem`, role: 'status' });
    const field: HTMLTextAreaElement = element(
      'textarea',
      {
        id,
        rows: Math.max(2, typed.split('\n').length),
        spellcheck: 'false',
        autocapitalize: 'off',
        'aria-describedby': `${id}-problem`,
        onchange: () => void take(),
      },
      typed,
    );
    tellProblem();
    return element(
      'div',
      { class: 'recipe-field' },
      element('label', { for: id }, say(LABELS[kind])),
      field,
      problem,
    );

    async function take(): Promise<void> {
      if (tellProblem()) drafts.set(id, field.value);
      else {
        drafts.delete(id);
        await alter(recipe, { [kind]: selectorsTyped() });
      }
    }

    function tellProblem(): boolean {
      problem.textContent = problemOf(selectorsTyped());
      const isWrong = problem.textContent !== '';
      field.setAttribute('aria-invalid', String(isWrong));
      return isWrong;
    }

    function selectorsTyped(): readonly string[] {
      return field.value
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    }
  }

  function problemOf(selectors: readonly string[]): string {
    // First: the others say it in full, and to look at one of a megabyte takes a while.
    const isLong = selectors.some((selector) => selector.length > LONGEST_SELECTOR);
    if (isLong) return sayCount('recipeLong', LONGEST_SELECTOR);
    const wrong = selectors.find((selector) => !isSelector(selector));
    if (wrong !== undefined) return say('recipeInvalid', wrong);
    const slow = selectors.find((selector) => !isQuick(selector));
    if (slow !== undefined) return say('recipeSlow', slow);
    return selectors.length > MOST_RULES ? sayCount('recipeMost', MOST_RULES) : '';
  }

  function isUsable(selector: string): boolean {
    return selector.length <= LONGEST_SELECTOR && isSelector(selector) && isQuick(selector);
  }

  function isSelector(selector: string): boolean {
    try {
      document.createDocumentFragment().querySelector(selector);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * One after another, and each from what is stored then: a click on the switch leaves the field that was typed in, and
   * another window may have changed it meanwhile.
   * @param shown as its row was made
   */
  function alter(shown: SiteRecipe, part: Partial<SiteRecipe>): Promise<void> {
    const alterNow = async () => {
      const now = (await loadRecipes()).find(({ host }) => host === shown.host) ?? shown;
      await done(saveRecipes([{ ...now, ...part }]), say('recipeStored', shown.host));
    };
    altering = altering.then(alterNow, alterNow);
    return altering;
  }

  async function remove(host: string): Promise<void> {
    for (const kind of KINDS) drafts.delete(idOf(kind, host));
    await done(removeRecipe(host), say('recipeDeleted', host));
  }

  async function done(storing: Promise<Outcome>, sentence: string): Promise<void> {
    const outcome = await storing;
    if (outcome !== 'kept') recipes = [];
    await refresh();
    if (outcome === 'kept') tell(sentence);
    else tell(say(outcome === 'too-full' ? 'recipesTooFull' : 'recipesNotStored'));
  }

  async function takeFile(): Promise<void> {
    const [file] = importFile.files ?? [];
    importFile.value = ''; // The same file may be chosen again.
    if (!file) return;
    const told = parseRecipeFile(await readJson(file)) ?? [];
    const known = new Map((await loadRecipes()).map((recipe) => [recipe.host, recipe]));
    // What the person has made stays: a file adds to it.
    const joined = told.map(({ host, on, keep, drop }) => {
      const own = known.get(host) ?? { host, on, keep: [], drop: [] };
      const rules = { keep: keep.filter(isUsable), drop: drop.filter(isUsable) };
      return { ...withRules(own, rules), on: own.on };
    });
    const usable = joined.filter(({ keep, drop }) => keep.length + drop.length > 0);
    if (usable.length === 0) {
      tell(say('noRecipeFile', file.name));
      return;
    }
    const over = told.reduce((sum, recipe, index) => sum + rulesOver(recipe, joined[index] as SiteRecipe), 0);
    const sentences = [
      sayCount('recipesRead', usable.length, file.name),
      over > 0 && sayCount('recipeRulesOver', over),
    ];
    await done(saveRecipes(usable), sentences.filter(Boolean).join(' '));
  }
}

function idOf(kind: (typeof KINDS)[number], host: string): string {
  return `recipe-${kind}-${host}`;
}

/** How many rules of a recipe are not in the one that was made with them. */
function rulesOver(told: SiteRecipe, made: SiteRecipe): number {
  const missing = (kind: (typeof KINDS)[number]) => told[kind].filter((rule) => !made[kind].includes(rule));
  return KINDS.flatMap(missing).length;
}
