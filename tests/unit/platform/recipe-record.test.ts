/** Recipes from storage or a shared file: only what is understood comes in, and nothing of it is lost on the way. */
import { describe, expect, it } from 'vitest';
import {
  LONGEST_SELECTOR,
  MOST_RULES,
  parseRecipe,
  parseRecipeFile,
  type SiteRecipe,
  serializeRecipe,
  serializeRecipeFile,
  withoutRules,
  withRules,
} from '../../../src/platform/recipe-record.ts';

const HOST = 'news.example';
const RECIPE: SiteRecipe = { host: HOST, on: true, keep: ['.facts'], drop: ['.promo', '#letter'] };
const STORED = { version: 1, on: true, keep: ['.facts'], drop: ['.promo', '#letter'] };

describe('a recipe of ours', () => {
  it('comes back as it was stored, and as it was shared', () => {
    expect(serializeRecipe(RECIPE)).toEqual(STORED);
    expect(parseRecipe(HOST, JSON.parse(JSON.stringify(serializeRecipe(RECIPE))))).toEqual(RECIPE);
    const file = JSON.parse(
      JSON.stringify(serializeRecipeFile([RECIPE, { ...RECIPE, host: 'b.example', on: false }])),
    );
    expect(parseRecipeFile(file)).toEqual([RECIPE, { ...RECIPE, host: 'b.example', on: false }]);
  });

  it('gets further rules, each once, and loses them', () => {
    const more = withRules(RECIPE, { keep: ['.map'], drop: ['.promo', '.extra'] });
    expect(more).toEqual({ ...RECIPE, keep: ['.facts', '.map'], drop: ['.promo', '#letter', '.extra'] });
    expect(withoutRules(more, { keep: ['.map'], drop: ['.extra'] })).toEqual(RECIPE);
  });

  it('fits into what a browser keeps in step of one item, however full it is', () => {
    const long = Array.from(
      { length: MOST_RULES },
      (_, at) => `.${'x'.repeat(LONGEST_SELECTOR - 4)}${100 + at}`,
    );
    const full = withRules(RECIPE, { keep: long, drop: long });
    expect(JSON.stringify(serializeRecipe(full)).length + `recipe:${HOST}`.length).toBeLessThan(8_192);
  });
});

describe('what is no recipe', () => {
  it.each([
    null,
    7,
    'x',
    [],
    {},
    { ...STORED, version: 0 },
    { ...STORED, version: '1' },
    { version: 1, keep: [], drop: [] },
    { version: 1, keep: [7, null, ''], drop: 'p' },
    { version: 1, drop: ['x'.repeat(LONGEST_SELECTOR + 1)] },
  ])('%j is refused', (stored) => {
    expect(parseRecipe(HOST, stored)).toBeNull();
  });

  it.each(['', '*', 'News.example', 'https://news.example', '__proto__ x'])('of the host “%s”', (host) => {
    expect(parseRecipe(host, STORED)).toBeNull();
  });

  it.each([undefined, null, 7, [], {}, { recipes: 'x' }, { version: 1, recipes: [] }, { recipes: [RECIPE] }])(
    'in a file: %j',
    (content) => {
      expect(parseRecipeFile(content)).toBeNull();
    },
  );
});

it('of a broken recipe what is good is kept', () => {
  const broken = { version: 1, on: 'no', keep: 'x', drop: ['.promo', 7, ' .promo ', '#letter'], more: true };
  expect(parseRecipe(HOST, broken)).toEqual({ host: HOST, on: true, keep: [], drop: ['.promo', '#letter'] });
});

it('of a file that says more than there is room for, all is read: what is left out can be told', () => {
  const drop = Array.from({ length: MOST_RULES + 3 }, (_, at) => `.notice-${at}`);
  const [read] = parseRecipeFile({ version: 1, recipes: [{ host: HOST, drop }] }) ?? [];
  expect(read?.drop).toEqual(drop);
  expect(withRules({ ...RECIPE, drop: [] }, read ?? RECIPE).drop).toEqual(drop.slice(0, MOST_RULES));
  expect(parseRecipe(HOST, { version: 1, drop })?.drop).toHaveLength(MOST_RULES);
});

it('of a file with broken recipes the good ones are read, of one host the last', () => {
  const recipes = [RECIPE, null, 7, { host: '*', drop: ['p'] }, { host: HOST, drop: ['.other'] }];
  expect(parseRecipeFile({ version: 1, recipes })).toEqual([
    { host: HOST, on: true, keep: [], drop: ['.other'] },
  ]);
});
