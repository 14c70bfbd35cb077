/**
 * A person's own style sheet. It may come from a stranger, so it may change how things look and nothing else: it asks for
 * nothing on the network. The browser parses it; what is kept are rules of known kinds whose values ask for nothing.
 */
import { createSheet } from './sheet.ts';

export interface CustomSheet {
  readonly sheet: CSSStyleSheet;
  /** How many rules, and imports, were left out. */
  readonly dropped: number;
  /** Something was typed, and the browser has understood none of it. */
  readonly isNothing: boolean;
}

type GlobalWindow = Window & typeof globalThis;

/** Kinds by what they hold. What is not here is left out: fonts, counters with pictures, and what comes after us. */
const WITH_VALUES = ['CSSStyleRule', 'CSSKeyframeRule', 'CSSPageRule', 'CSSNestedDeclarations'];
const WITH_RULES = [
  'CSSStyleRule',
  'CSSMediaRule',
  'CSSSupportsRule',
  'CSSContainerRule',
  'CSSLayerBlockRule',
  'CSSScopeRule',
  'CSSStartingStyleRule',
  'CSSKeyframesRule',
];
const WITHOUT_EITHER = ['CSSLayerStatementRule', 'CSSNamespaceRule'];

/** Properties of the reader, always set on its root. Any other may be the page's, and may hold an address. */
const OWN_PROPERTIES = new Set(
  (
    '--paper --panel --ink --ink-soft --rule --rule-strong --control --accent --primary --on-primary --mark --focus ' +
    '--wash --wash-strong --wash-soft --wash-ground ' +
    '--sans --serif --mono --sans-stack --serif-stack --mono-stack --text-family --text-size --optical-size --measure ' +
    '--line-letters --letter-width --leading --letter-spacing --word-spacing'
  ).split(' '),
);

export function parseCustomCss(css: string, window: GlobalWindow): CustomSheet {
  const source = withoutComments(css);
  const sheet = createSheet(source, window);
  // Imports are left out by the browser, which does not say so.
  const imports = source.match(/@import\b/gi)?.length ?? 0;
  const isNothing = source.trim() !== '' && imports === 0 && !saysAnything(sheet);
  return { sheet, dropped: imports + clean(sheet), isNothing };
}

/** What the browser does not understand it leaves out without a word: a rule may be left that sets nothing. */
function saysAnything(parent: CSSStyleSheet | CSSGroupingRule): boolean {
  return [...parent.cssRules].some(
    (rule) =>
      !('cssRules' in rule || 'style' in rule) ||
      (rule as Partial<CSSStyleRule>).style?.length ||
      ('cssRules' in rule && saysAnything(rule as CSSGroupingRule)),
  );
}

/** @returns how many rules were taken out */
function clean(parent: CSSStyleSheet | CSSGroupingRule): number {
  let dropped = 0;
  for (let at = parent.cssRules.length - 1; at >= 0; at -= 1) {
    const rule = parent.cssRules[at] as CSSRule;
    if (isHarmless(rule)) dropped += isParent(rule) ? clean(rule) : 0;
    else {
      remove(parent, at, rule);
      dropped += 1;
    }
  }
  return dropped;
}

function remove(parent: CSSStyleSheet | CSSGroupingRule, at: number, rule: CSSRule): void {
  // A list of keyframes takes a key, not a place.
  if (kindOf(parent) === 'CSSKeyframesRule') {
    (parent as unknown as CSSKeyframesRule).deleteRule((rule as CSSKeyframeRule).keyText);
  } else parent.deleteRule(at);
}

function isHarmless(rule: CSSRule): boolean {
  const kind = kindOf(rule);
  if (WITH_VALUES.includes(kind)) {
    const { style, selectorText = '' } = rule as CSSStyleRule;
    // On the host a property of ours may still be the page's.
    return !/:host/i.test(selectorText) && asksForNothing(style.cssText);
  }
  return WITH_RULES.includes(kind) || WITHOUT_EITHER.includes(kind);
}

function isParent(rule: CSSRule): rule is CSSGroupingRule {
  return WITH_RULES.includes(kindOf(rule)) && 'cssRules' in rule;
}

/** By the browser's own mark: in a content script the page's constructors are others than the script's. */
function kindOf(object: object): string {
  return Object.prototype.toString.call(object).slice('[object '.length, -1);
}

const DATA = /url\("data:image\/(?:png|jpeg|gif|webp|avif)[;,][^"\\]*"\)/gi;
const STRINGS = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g;
/** Every function that names a picture or a document, and some that no browser has yet. */
const ASKING = /(?:url|src|image|image-set|cross-fade|element|paint|url-prefix)\(/i;
/** The name of an attribute is harmless where it is text; with a type it may become more. */
const ATTRIBUTES = /attr\(\s*[\w-]+\s*\)/gi;
/** Back to what the page has: it is the parent. */
const INHERITED = /--[\w-]+\s*:\s*(?:inherit|unset|revert)/i;
const VARIABLES = /(?:^|[^\w-])(--[\w-]+)/g;

/**
 * @param values as the browser writes them. Values with variables it leaves as they were typed, with escapes and all: so
 * what is escaped outside a string is refused, whatever it says.
 */
function asksForNothing(values: string): boolean {
  const bare = values.replace(DATA, '').replace(STRINGS, '""').replace(ATTRIBUTES, '');
  if (/\\|\/\*|attr\(/i.test(bare) || ASKING.test(bare) || INHERITED.test(bare)) return false;
  return [...bare.matchAll(VARIABLES)].every(([, name]) => OWN_PROPERTIES.has(name as string));
}

/** They could hide the quotation marks of a string. Each becomes a space, so that nothing is joined by it. */
function withoutComments(css: string): string {
  return css.replace(
    /("(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')|\/\*[\s\S]*?(?:\*\/|$)/g,
    (_, string?: string) => string ?? ' ',
  );
}
