/** Small drawings for buttons, from Lucide. Never alone: the button beside it carries the words. */
import {
  ALargeSmall,
  AudioLines,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Copy,
  Download,
  Ellipsis,
  Eraser,
  Files,
  type IconNode,
  Keyboard,
  List,
  Maximize,
  Pause,
  Play,
  Redo2,
  ScanText,
  Search,
  SkipBack,
  SkipForward,
  Undo2,
  Volume2,
  X,
  ZoomIn,
  ZoomOut,
} from 'lucide';

const SVG = 'http://www.w3.org/2000/svg';

/** By what they stand for here, not by what they show. */
const DRAWINGS = {
  appearance: ALargeSmall,
  close: X,
  contents: List,
  copied: Check,
  copy: Copy,
  down: ChevronDown,
  enlarge: ZoomIn,
  find: Search,
  eraser: Eraser,
  export: Download,
  first: SkipBack,
  fit: Maximize,
  joinPages: Files,
  keys: Keyboard,
  last: SkipForward,
  lineFocus: ScanText,
  more: Ellipsis,
  next: ChevronRight,
  pause: Pause,
  play: Play,
  previous: ChevronLeft,
  shrink: ZoomOut,
  redo: Redo2,
  undo: Undo2,
  readAloud: Volume2,
  up: ChevronUp,
  voice: AudioLines,
} as const satisfies Readonly<Record<string, IconNode>>;

export type IconName = keyof typeof DRAWINGS;

export function createIcon(document: Document, name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries(FRAME)) svg.setAttribute(key, value);
  for (const [shape, attributes] of DRAWINGS[name]) {
    const part = document.createElementNS(SVG, shape);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, String(value));
    svg.append(part);
  }
  return svg;
}

const FRAME = {
  class: 'icon',
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.75',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': 'true',
} as const;
