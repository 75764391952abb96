// What is written for one store after the other, and mostly is the very same.

/** A function that makes JSON of what it is given, and remembers the last of it. */
export function rememberText(): (value: object) => string {
  let last: object | undefined;
  let text = '';
  return (value) => {
    if (value !== last) {
      text = JSON.stringify(value);
      last = value;
    }
    return text;
  };
}
