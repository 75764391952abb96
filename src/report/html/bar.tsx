// A bar whose length is a share of the longest; the number stands beside it as text.
import type { VNode } from 'preact';
import { scaleLinear } from 'd3-scale';
import { percent } from './sheet.ts';

interface BarProps {
  readonly value: number;
  readonly most: number;
  readonly look?: 'exposed' | 'sealed' | 'soft';
}

export function Bar({ value, most, look = 'exposed' }: BarProps): VNode {
  const length = scaleLinear([0, Math.max(1, most)], [0, 100]);
  return (
    <svg class={`bar ${look}`} aria-hidden="true" focusable="false">
      <rect width={percent(length(value))} height="100%" rx="1" />
    </svg>
  );
}
