/** Changes a saved page as a broken server, a hasty template or a hostile hand would: by chance, but by a seed. */
import { HOSTILE_PIECES } from './hostile.ts';

/** @returns numbers from 0 to below 1 */
export type Random = () => number;

type Mutation = (source: string, random: Random, other: string) => string;

/** The most changes made to one page: with more of them nothing of a real page is left. */
const MOST_MUTATIONS = 6;
const LONGEST_SPAN = 20_000;

/**
 * @param source the page's markup
 * @param other another page's, to take pieces from
 * @returns the changed markup; the same for the same numbers
 */
export function mutate(source: string, other: string, random: Random): string {
  let changed = source;
  for (let left = 1 + Math.floor(random() * MOST_MUTATIONS); left > 0; left -= 1) {
    changed = oneOf(MUTATIONS, random)(changed, random, other);
  }
  return changed;
}

const MUTATIONS: readonly Mutation[] = [
  function insertPiece(source, random) {
    return insertedAt(source, tagAt(source, random), oneOf(HOSTILE_PIECES, random)(random));
  },
  function cutSpan(source, random) {
    const [from, to] = spanOf(source, random);
    return source.slice(0, from) + source.slice(to);
  },
  function repeatSpan(source, random) {
    const [from, to] = spanOf(source, random);
    return insertedAt(source, to, source.slice(from, to).repeat(1 + Math.floor(random() * 5)));
  },
  function moveSpan(source, random) {
    const [from, to] = spanOf(source, random);
    const without = source.slice(0, from) + source.slice(to);
    return insertedAt(without, tagAt(without, random), source.slice(from, to));
  },
  function cutShort(source, random) {
    return source.slice(0, Math.floor(source.length * (0.3 + 0.7 * random())));
  },
  function takeFromOther(source, random, other) {
    const [from, to] = spanOf(other, random);
    return insertedAt(source, tagAt(source, random), other.slice(from, to));
  },
  function renameTags(source, random) {
    const [from, to] = [oneOf(TAGS, random), oneOf(TAGS, random)];
    return source.replaceAll(`<${from}`, `<${to}`).replaceAll(`</${from}>`, `</${to}>`);
  },
  function loseClosingTags(source, random) {
    return source.replaceAll(`</${oneOf(TAGS, random)}>`, '');
  },
  function swapAttributes(source, random) {
    return source.replaceAll(` ${oneOf(ATTRIBUTES, random)}=`, ` ${oneOf(ATTRIBUTES, random)}=`);
  },
  function loseQuotes(source, random) {
    const at = source.indexOf('"', Math.floor(random() * source.length));
    return at < 0 ? source : source.slice(0, at) + source.slice(at + 1);
  },
  function changeCharacters(source, random) {
    const characters = [...source.slice(0, 500_000)];
    for (let left = 50; left > 0; left -= 1) {
      characters[Math.floor(random() * characters.length)] = oneOf(ODD_CHARACTERS, random);
    }
    return characters.join('');
  },
  function changeData(source, random) {
    return source.replace(JSON_LD, (whole, json: string) =>
      whole.replace(json, () =>
        json.replace(JSON_VALUE, (value) => (random() < 0.15 ? oneOf(ODD_VALUES, random) : value)),
      ),
    );
  },
  function changeMeta(source, random) {
    return source.replace(META_CONTENT, (whole, start: string) =>
      random() < 0.2 ? `${start}"${oneOf(ODD_CONTENTS, random)}"` : whole,
    );
  },
];

const TAGS =
  'article a b blockquote body div em figcaption figure h1 h2 header li main p section span table td time ul'.split(
    ' ',
  );
const ATTRIBUTES =
  'alt class content datetime dir href id itemprop lang name property rel role src srcset style'.split(' ');
const ODD_CHARACTERS = ['<', '>', '"', "'", '&', '\u0000', '\u200f', '\ufeff', '\u{1f9f7}', '/', '=', '\n'];
const ODD_VALUES = [
  'null',
  '[]',
  '{}',
  '-1e999',
  '"\\u0000"',
  '[[["a"]]]',
  '{"@list":[1]}',
  '""',
  '"2999-99-99"',
];
const ODD_CONTENTS = [
  '',
  ' ',
  '0',
  'undefined',
  '[object Object]',
  'javascript:alert(1)',
  '9'.repeat(400),
  '<p>',
];
const JSON_LD = /<script[^>]*ld\+json[^>]*>([\s\S]*?)<\/script>/gi;
const JSON_VALUE = /(?<=:\s?)(?:"(?:[^"\\]|\\.){0,200}"|\d+|true|false|null)/g;
const META_CONTENT = /(<meta[^>]{0,200}?content=)"[^"]*"/gi;

function spanOf(source: string, random: Random): readonly [number, number] {
  const from = tagAt(source, random);
  return [from, Math.min(source.length, from + Math.floor(random() ** 2 * LONGEST_SPAN))];
}

/** Where a tag begins, or anywhere: the first makes trouble for trees, the second for the parser. */
function tagAt(source: string, random: Random): number {
  const at = Math.floor(random() * source.length);
  const tag = source.indexOf('<', at);
  return tag < 0 || random() < 0.2 ? at : tag;
}

function insertedAt(source: string, at: number, piece: string): string {
  return source.slice(0, at) + piece + source.slice(at);
}

function oneOf<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
