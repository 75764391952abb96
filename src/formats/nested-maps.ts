// Objects whose keys are data and not names of fields: numbers, dates, people, or any keys over records of one shape.
import { isObject, type NestedObject } from './nested.ts';

const dataInKey = /\d{5}|\d[-/]\d|\w@|\d{4}$/;
const year = /^(?:19|20)\d\d$/;

/** "Ann Roe" over her record, unlike "Bank Account" over its own. */
const mayNameSomebody = (key: string): boolean => wholeName.test(key) && !wordOfForms.test(key);
const wholeName = /^\p{Lu}[\p{L}'’-]{1,24},? (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]{1,24}$/u;
const wordOfForms =
  /\b(?:account|card|number|info|information|details?|address|contact|data|insurance|licen[sc]e|security|tax|bank|plan|name|history|record|report|section|form|page|step|person|customer|patient|employee|applicant|borrower|spouse|member|item|line|day|week|month|phase|part|section|group|team|class|type|code|date|status|street|county|city|state|care|center|hospital|school|health)s?\b/i;

export function isMap({ keys, values }: NestedObject): boolean {
  if (keys.length === 0) return false;
  const dataKeys = keys.filter((key) => dataInKey.test(key) && !year.test(key)).length;
  if (dataKeys > keys.length * 0.8) return true;
  const [first] = values;
  if (keys.length < 2 || first === undefined || !isObject(first)) return false;
  if (keys.length === 2 && !keys.every(mayNameSomebody)) return false;
  const shape = first.keys.slice(0, 3).join('\n');
  return values.every((value) => isObject(value) && value.keys.slice(0, 3).join('\n') === shape);
}
