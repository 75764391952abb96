// Input fields of a web form in the order in which they come; three boxes for one SSN are one field.

export interface Fields {
  add(key: string, value: string, maxLength: string): void;
  /** Nothing more belongs to the boxes that are held back. */
  flush(): void;
}

interface Field {
  readonly key: string;
  readonly value: string;
}

const boxes = [3, 2, 4];

export function joinFields(put: (key: string, value: string) => void): Fields {
  let held: Field[] = [];
  const flush = (): void => {
    for (const { key, value } of held) put(key, value);
    held = [];
  };
  return {
    add(key, value, maxLength) {
      const fits = (length: number | undefined): boolean =>
        maxLength === String(length) && value.length === length && /^\d+$/.test(value);
      if (!fits(boxes[held.length])) flush();
      if (!fits(boxes[held.length])) {
        put(key, value);
        return;
      }
      held.push({ key, value });
      if (held.length < boxes.length) return;
      put(held[0]?.key ?? '', held.map((field) => field.value).join('-'));
      held = [];
    },
    flush,
  };
}
