/** Is a line a byline ("By Jane Roe", "Von Jana Beispiel", "文／山田太郎"), and what stands after its prefix? */
import { BYLINE_LABELS, BYLINE_PREFIXES, REPORTER_SUFFIXES } from '../../rules/byline-words.ts';
import { lettered } from '../lettered.ts';
import { fold } from './fold.ts';

const LONGEST_BYLINE = 200;
const LONGEST_MIXED = 120;
const LONGEST_LABEL = 30;
const LONGEST_REPORTER = 60;
const words = [...BYLINE_PREFIXES]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/ /g, '\\s+'));
/** Kana, Chinese characters, Hangul. */
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const ideographic = words.filter((word) => IDEOGRAPH.test(word));
const spaced = words.filter((word) => !IDEOGRAPH.test(word));
/** A word of its own, or a CJK word with a mark of separation after it. */
const PREFIX = lettered(
  String.raw`^[\s|•●·–—-]*(?:(?:${spaced.join('|')})(?:\s*[:：／/]\s*|\s+)|(?:${BYLINE_LABELS.join('|')})\s*:\s*|(?:${ideographic.join('|')})\s*[:：／/＝=・\s]\s*)`,
  'i',
);

/** What the prefixes and labels begin with: most lines begin otherwise, and need not be looked at word by word. */
const BEGINNINGS = new Set(
  [...BYLINE_PREFIXES, ...BYLINE_LABELS].flatMap((word) => [beginningOf(word), beginningOf(fold(word))]),
);
const MARKS_BEFORE = /^[\s|•●·–—-]+/;
/** Three letters that are written in one way only. */
const PLAIN = /^[ -~]{3}$/;

/** In lower case, as codes. */
const FIRST_LETTERS = new Set([...BEGINNINGS].map((beginning) => beginning.charCodeAt(0)));

function mayBegin(line: string): boolean {
  const small = line.charCodeAt(0) | 32;
  if (small >= 97 /* a */ && small <= 122 /* z */ && !FIRST_LETTERS.has(small)) return false;
  const beginning = beginningOf(line.replace(MARKS_BEFORE, ''));
  return !PLAIN.test(beginning) || BEGINNINGS.has(beginning);
}

/** Two letters are a word with whatever stands after them: "By Jane", "By: Jane". */
function beginningOf(text: string): string {
  return text.slice(0, 3).toLowerCase().padEnd(3).replace(/[!-@]/g, ' ');
}

/** "Ein Interview von Jana Beispiel mit Max Muster": whom somebody spoke with did not write it. */
const INTERVIEWED = lettered(
  String.raw`^((?:(?:ein|an?|une?|una)\s+)?(?:interview|entretien|entrevista|intervista|intervju)\s+(?:von|by|par|de|di|door|av)\s.{3,60}?)\s(?:mit|with|avec|con|met|med)\s.*$`,
  'i',
);

export function withoutBylinePrefix(text: string): string {
  let rest = INTERVIEWED.replace(text, '$1');
  for (let round = 0; round < 3 && mayBegin(rest); round += 1) {
    const match = PREFIX.exec(rest);
    if (!match) break;
    rest = rest.slice(match[0].length);
  }
  return rest.trim();
}

const LABELS = new Set([...BYLINE_PREFIXES.map(fold), 'contributor', 'contributors']);
const LABELS_WITH_COLON: ReadonlySet<string> = new Set(BYLINE_LABELS.map(fold));

/** A line that only says that a name follows: "By", "Autor:", "Written by". */
export function isBylineLabel(line: string): boolean {
  if (line.length > LONGEST_LABEL || !mayBegin(line)) return false;
  const label = fold(line).replace(/\s*[:：]$/, '');
  return LABELS.has(label) || (LABELS_WITH_COLON.has(label) && /[:：]$/.test(line));
}

/** Inside a short line: "22 June 2021 by Jane Roe", "Veröffentlicht am 22. Juni von Jana Beispiel". */
const INSIDE = lettered(
  String.raw`(?:^|[\s|•●·,–—-])(?:by|von|par|por|door|przez|author:?|autor:?|автор:?|redaktion:|text:)\s+(?=\p{Lu}|[\w.-]+\s(?:on|am)\s)`,
  'gi',
);

/** In prose "by" stands before anything; beside a year or "posted" it stands before the author. */
const META_LINE = /\b(?:19|20)\d\d\b|\b(?:posted|published|publi|veröffentlicht|verfasst|geschrieben)/i;

/** @returns what stands after "By" within a line that has more to say, or null */
export function bylineInside(line: string): string | null {
  if (line.length > LONGEST_MIXED || !META_LINE.test(line)) return null;
  const last = [...INSIDE.matchAll(line)].at(-1);
  // "Pictures of the storm by Gull published" is prose: a byline has a day, or says "posted" before the name.
  if (!last || !(/\d/.test(line) || META_LINE.test(line.slice(0, last.index)))) return null;
  const rest = line.slice(last.index + last[0].length);
  return BEGINS_LARGE.test(rest) || ACCOUNT_AND_DATE.test(rest) ? rest : null;
}

/** "Posted in Coast by jroe on June 22": an account may be written in lower case. */
const ACCOUNT_AND_DATE = lettered(String.raw`^[\w.-]{3,30}\s+(?:on|am)\s+(?:\p{Lu}\p{L}+|\d{1,2}\.)\s`);

const ACCOUNT_ALONE = lettered(
  String.raw`^(?!email|hand|default|request|name|date|category|topic)[\p{Ll}][\p{Ll}\d._-]{2,20}$`,
);
const BEGINS_LARGE = lettered(String.raw`^\p{Lu}`);
/** Letters without case too. */
const BEGINS_LIKE_A_NAME = lettered(String.raw`^[\p{Lu}\p{Lo}]`);

const FIRST_HANGUL = 0xac00;
const KOREAN_NAME = '[\uac00-\ud7a3]{2,5}';
/** "홍길동·김철수 기자 hong@paper.example": what somebody is stands after the name. "대통령 기자 회견" is a press conference. */
const REPORTER = new RegExp(
  String.raw`^(${KOREAN_NAME}(?:\s?[·ㆍ,]\s?${KOREAN_NAME}){0,4})\s?(?:${REPORTER_SUFFIXES.join('|')})(?=$|\s?[=(|]|\s[^\s\uac00-\ud7a3])`,
);

/** "岚江晚报记者 尹霜序": what the paper is called stands before what somebody is; in a sentence no space follows. */
const REPORTER_OF_PAPER =
  /^[\u4e00-\u9fff]{1,8}(?:报|報|社|网|網|台|刊|新闻)(?:见习|实习|首席|特约)?[记記]者[\s:：]+(?=[\u4e00-\u9fff]{2,4}(?:$|[\s、,，]))/;

/** @returns the names of a byline, or null when the line is none */
export function bylineOf(line: string): string | null {
  const mayBeReporter = line.length <= LONGEST_REPORTER && line.charCodeAt(0) >= FIRST_HANGUL;
  const reporters = mayBeReporter ? REPORTER.exec(line)?.[1] : undefined;
  if (reporters) return reporters;
  if (line.length <= LONGEST_REPORTER && REPORTER_OF_PAPER.test(line))
    return line.replace(REPORTER_OF_PAPER, '');
  if (line.length > LONGEST_BYLINE || !mayBegin(line) || !PREFIX.test(line)) return null;
  const rest = withoutBylinePrefix(line);
  // "By the time the ferry came" begins like a byline; a name does not begin in lower case, but an account may.
  return BEGINS_LIKE_A_NAME.test(rest) || (ACCOUNT_ALONE.test(rest) && !/[.!?]$/.test(line)) ? rest : null;
}
