// How a run of a Word document is set, where that keeps it from view: hidden, white on white, tiny, or black on black.
// Source: ECMA-376 part 1, 17.3.2.
import { localAttribute, type XmlAttributes } from './xml-parser.ts';

export interface RunReasons {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Why the run that is open is not seen; '' where it is. */
  reason(): string;
}

const reasons = {
  hidden: 'it is set as hidden text; anybody can show it again',
  white: 'it is white on white: nobody sees it, and everybody can copy it',
  tiny: 'it is too small to be seen, and everybody can copy it',
  black: 'it is blacked out by its color alone, and everybody can copy it',
} as const;

/** Half-points: 2.5 points and below. */
const smallest = 5;

interface Run {
  isHidden: boolean;
  color: string;
  background: string;
  size: number;
}

const plain = (): Run => ({ isHidden: false, color: '', background: '', size: 0 });
const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false';

export function runReasons(): RunReasons {
  let run = plain();
  let inProperties = false;
  let inRun = false;
  return {
    open(name, attributes) {
      if (name === 'r') {
        run = plain();
        inRun = true;
      } else if (name === 'rPr') inProperties = inRun;
      if (!inProperties) return;
      const value = localAttribute(attributes, 'val');
      if (name === 'vanish') run.isHidden = isOn(value);
      else if (name === 'color') run.color = (value ?? '').toLowerCase();
      else if (name === 'highlight') run.background = (value ?? '').toLowerCase();
      else if (name === 'shd')
        run.background ||= (localAttribute(attributes, 'fill') ?? '').toLowerCase();
      else if (name === 'sz') run.size = Number(value) || 0;
    },
    close(name) {
      if (name === 'rPr') inProperties = false;
      else if (name === 'r') inRun = false;
    },
    reason() {
      const { isHidden, color, background, size } = run;
      const isOnWhite = ['', 'auto', 'none', 'white', 'ffffff'].includes(background);
      if (isHidden) return reasons.hidden;
      if (color === 'ffffff' && isOnWhite) return reasons.white;
      const isBlack = ['', 'auto', '000000'].includes(color);
      if (isBlack && (background === 'black' || background === '000000')) return reasons.black;
      return size > 0 && size <= smallest ? reasons.tiny : '';
    },
  };
}
