/**
 * What was left out near the article: a quiet list below it, and one click that puts a part back at its place. Below it,
 * whether the site has a recipe.
 */

import { oneLine } from '../../article/one-line.ts';
import type { LeftOut } from '../../article/types.ts';
import { askBackground } from '../../platform/messages.ts';
import { renderPart } from '../../view/article.ts';
import { sayLength } from '../../view/length.ts';
import { say, sayCount } from '../../view/say.ts';
import editsCss from './edits.css';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import { retryPictures } from './retry-pictures.ts';
import { sayPlaceAfter } from './say-place-after.ts';

const IGNORED = {
  invalid: 'recipeIgnoredInvalid',
  slow: 'recipeIgnoredSlow',
  'takes-article': 'recipeIgnoredTakesArticle',
  'keeps-page': 'recipeIgnoredKeepsPage',
} as const;
const AT_PLACE = 'stood-here';

export function createLeftOut(context: ReaderContext): ReaderFeature {
  const { article, document, column, body, element, edits } = context;
  const parts = article.leftOut ?? [];
  // Before anything is put back: then they stand at other places.
  const children = [...body.children];
  const summary = element('summary');
  const rows = parts.map((part) => createRow(part));
  const removed = column.querySelector('#removed');
  if (parts.length > 0) {
    removed?.before(
      element(
        'details',
        { id: 'left-out', class: 'fold' },
        summary,
        element('p', { class: 'left-out-hint' }, say('leftOutHint')),
        element('ul', { class: 'left-out-list' }, ...rows.map(({ row }) => row)),
      ),
    );
  }
  const recipe = createRecipeLine(context);
  if (recipe) removed?.before(recipe);
  edits.onChanged(refresh);
  refresh();
  return { css: editsCss };

  function refresh(): void {
    const left = parts.filter((part) => !edits.isPutBack(part)).length;
    summary.textContent = sayCount('leftOut', left);
    for (const { refresh: show } of rows) show();
  }

  function createRow(part: LeftOut): { readonly row: HTMLElement; refresh(): void } {
    const start = oneLine(part.start);
    const name = part.isTable ? say('leftOutTable', start) : start || say('leftOutPicture');
    const anchor = children[part.before - 1];
    const toggle = element('button', { type: 'button', class: 'text-button', onclick: () => turn(part) });
    const show = element(
      'button',
      { type: 'button', class: 'text-button', onclick: () => showPart(part) },
      say('showPutBack'),
    );
    const row = element(
      'li',
      { 'data-part': part.id },
      element(
        'div',
        { class: 'left-out-words' },
        element('bdi', { class: 'left-out-start', lang: contentLanguage() }, name),
        element(
          'span',
          { class: 'left-out-facts' },
          part.words > 0 && element('span', null, sayLength(part.words, article.language.value)),
          element('span', null, sayPlaceAfter(anchor, article)),
        ),
      ),
      element('div', { class: 'left-out-buttons' }, show, toggle),
    );
    const mark = (on: boolean) =>
      (anchor ?? body).classList.toggle(anchor ? AT_PLACE : `${AT_PLACE}-first`, on);
    for (const type of ['pointerenter', 'focusin'])
      row.addEventListener(type, () => mark(!edits.isPutBack(part)));
    for (const type of ['pointerleave', 'focusout']) row.addEventListener(type, () => mark(false));
    return {
      row,
      refresh() {
        const isBack = edits.isPutBack(part);
        row.classList.toggle('is-back', isBack);
        show.hidden = !isBack;
        toggle.textContent = say(isBack ? 'takeOutAgain' : 'putBack');
        toggle.setAttribute('aria-label', say(isBack ? 'takeOutAgainNamed' : 'putBackNamed', name));
        if (isBack) mark(false);
      },
    };
  }

  function turn(part: LeftOut): void {
    const change = edits.changes().findLast(({ block }) => block.dataset.left === part.id);
    if (edits.isPutBack(part) && change) {
      edits.takeBack(change);
      context.announce(say('takenOutDone'));
      return;
    }
    const block = renderPart(part.html, article, { document, embeds: 'frame' });
    retryPictures(block);
    edits.putBack(part, block);
    context.announce(say('putBackDone'));
  }

  function showPart({ id }: LeftOut): void {
    const block = body.querySelector(`[data-left="${id}"]`);
    if (block) context.showPlace(block);
  }

  function contentLanguage(): string | false {
    return article.language.value === 'und' ? false : article.language.value;
  }
}

/** Whether the site has a recipe, and what of it was passed over. */
function createRecipeLine({ article: { recipe }, element }: ReaderContext): HTMLElement | null {
  if (!recipe) return null;
  const open = () => void askBackground('openOptions').catch(() => undefined);
  return element(
    'div',
    { id: 'recipe', class: 'fold-line' },
    element(
      'p',
      null,
      sayCount('recipeHere', recipe.rules),
      ' ',
      element('button', { type: 'button', class: 'text-button', onclick: open }, say('recipesOpen')),
    ),
    ...recipe.ignored.map(({ selector, reason }) =>
      element('p', null, say(IGNORED[reason], oneLine(selector))),
    ),
  );
}
