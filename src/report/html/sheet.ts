// Positions as rules of one stylesheet: a strict content security policy refuses style attributes, and hashes do not help them.

export interface Sheet {
  /** A class that sets these declarations; `wide` where there is room for a wide picture. */
  at(css: string, wide?: string): string;
  /** All rules so far. */
  readonly css: string;
}

const widePicture = '(min-width:700px)';

export function openSheet(): Sheet {
  const known = new Map<string, string>();
  const rules: string[] = [];
  return {
    at: (css, wide = '') => {
      const same = known.get(`${css}|${wide}`);
      if (same !== undefined) return same;
      const name = `p${known.size.toString(36)}`;
      known.set(`${css}|${wide}`, name);
      rules.push(`.${name}{${css}}`);
      if (wide !== '') rules.push(`@media${widePicture}{.${name}{${wide}}}`);
      return name;
    },
    get css() {
      return rules.join('');
    },
  };
}

/** 12.3456 → '12.346%'. */
export function percent(value: number): string {
  return `${Number(value.toFixed(3))}%`;
}
