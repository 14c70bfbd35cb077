/**
 * After a change: is it for this article only, or for every article of the site? Nothing is remembered before the person
 * has said so. What is remembered is said with the selector that was made and how much it matches here.
 */

import { oneLine } from '../../article/one-line.ts';
import { findRule } from '../../article/recipe/find-rule.ts';
import { shorten } from '../../article/text.ts';
import { askBackground } from '../../platform/messages.ts';
import {
  loadRecipe,
  MOST_RULES,
  type SiteRecipe,
  saveRecipes,
  withoutRules,
  withRules,
} from '../../platform/recipes.ts';
import { say, sayCount } from '../../view/say.ts';
import { createTool } from './bar.ts';
import type { Change } from './edits.ts';
import type { ReaderContext } from './feature.ts';
import { quoted } from './quoted.ts';
import { rememberFocus } from './remember-focus.ts';

interface RecipeOffer {
  readonly element: HTMLElement;
}

/** Of a block, in a sentence. */
const LONGEST_QUOTE = 60;

export function createRecipeOffer(context: ReaderContext): RecipeOffer {
  const { article, document, element, edits, announce } = context;
  const host = new URL(article.url).hostname;
  const box = element('div', { class: 'recipe-offer', role: 'group', hidden: true });
  /** Those the person has been asked about, with the selector that is remembered of them. */
  const asked = new Map<Change, string | null>();
  /** Answered for the whole of this article. */
  let isOnlyHere = false;
  let comeBack = () => {};
  edits.onChanged(() => void changed());
  return { element: box };

  async function changed(): Promise<void> {
    const now = edits.changes();
    for (const [change, selector] of [...asked]) {
      if (now.includes(change)) continue;
      asked.delete(change);
      if (selector) await forget(change, selector);
    }
    const isOpen = edits.changes().some((change) => !asked.has(change));
    if (isOpen && !isOnlyHere) ask();
    else if (box.querySelector('.recipe-question')) box.hidden = true;
  }

  function ask(): void {
    if (box.hidden) comeBack = rememberFocus(context.dialog);
    box.setAttribute('aria-label', say('recipeAsk', host));
    box.replaceChildren(
      element('p', { class: 'recipe-question', role: 'status' }, say('recipeAsk', host)),
      element(
        'div',
        { class: 'recipe-answers' },
        button('recipe-yes', say('recipeYes'), () => void remember()),
        button('recipe-only-here', say('recipeOnlyHere'), () => {
          isOnlyHere = true;
          close();
        }),
      ),
    );
    box.hidden = false;
  }

  async function remember(): Promise<void> {
    const open = edits.changes().filter((change) => !asked.has(change));
    const found = open.map((change) => ({ change, rule: ruleFor(change) }));
    const selectors = (kind: Change['kind']) =>
      found.flatMap(({ change, rule }) => (change.kind === kind && rule.ok ? [rule.selector] : []));
    const rules = { keep: selectors('put-back'), drop: selectors('take-out') };
    const recipe = (await loadRecipe(host)) ?? { host, on: true, keep: [], drop: [] };
    const more = withRules(recipe, rules);
    const hasRoom =
      rules.keep.every((rule) => more.keep.includes(rule)) &&
      rules.drop.every((rule) => more.drop.includes(rule));
    const isNews = hasRoom && rules.keep.length + rules.drop.length > 0;
    const outcome = isNews ? await saveRecipes([more]) : 'kept';
    for (const { change, rule } of found)
      asked.set(change, hasRoom && outcome === 'kept' && rule.ok ? rule.selector : null);
    if (!hasRoom) tell([sayCount('recipeMost', MOST_RULES)]);
    else if (outcome !== 'kept') tell([say(outcome === 'too-full' ? 'recipeTooFull' : 'recipeNotStored')]);
    else tell(found.map(({ change, rule }) => sentenceFor(change, rule)));
  }

  function ruleFor({ text, pictures }: Change): ReturnType<typeof findRule> {
    return findRule(document, { url: article.url, text, pictures, article: article.text });
  }

  function sentenceFor({ kind, text }: Change, rule: ReturnType<typeof findRule>): string {
    if (rule.ok) {
      return sayCount(kind === 'put-back' ? 'recipeKeeps' : 'recipeDrops', rule.matches, host, rule.selector);
    }
    const quote = shorten(text, LONGEST_QUOTE);
    return say(
      rule.reason === 'no-name' ? 'recipeNoName' : 'recipeNotFound',
      quote ? quoted(oneLine(quote), article) : say('leftOutPicture'),
    );
  }

  function tell(sentences: readonly string[]): void {
    const hadFocus = box.contains((box.getRootNode() as ShadowRoot).activeElement);
    box.removeAttribute('aria-label');
    const shut = createTool(context, {
      id: 'recipe-close',
      icon: 'close',
      label: say('recipeClose'),
      onClick: close,
    });
    box.replaceChildren(
      element(
        'div',
        { class: 'recipe-told', role: 'status' },
        ...sentences.map((sentence) => element('p', null, sentence)),
      ),
      element(
        'div',
        { class: 'recipe-answers' },
        button(
          'recipe-options',
          say('recipesOpen'),
          () => void askBackground('openOptions').catch(() => undefined),
        ),
        shut,
      ),
    );
    box.hidden = false;
    if (hadFocus) shut.focus({ preventScroll: true });
  }

  async function forget({ kind }: Change, selector: string): Promise<void> {
    const recipe: SiteRecipe | null = await loadRecipe(host);
    if (!recipe) return;
    const [keep, drop] = kind === 'put-back' ? [[selector], []] : [[], [selector]];
    const outcome = await saveRecipes([withoutRules(recipe, { keep, drop })]);
    if (outcome !== 'kept') return;
    close();
    announce(say('recipeTakenBack'));
  }

  function close(): void {
    const hadFocus = box.contains((box.getRootNode() as ShadowRoot).activeElement);
    box.hidden = true;
    if (hadFocus) comeBack();
  }

  function button(id: string, label: string, onclick: () => void): HTMLElement {
    return element('button', { type: 'button', id, class: 'edit-button', onclick }, label);
  }
}
