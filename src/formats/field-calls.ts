// Fields as programs set, type and check them: setters, builders, blocks, forms that a test fills in, assertions, MOVE statements.

/** One field with its value; `to` is exclusive. */
export interface CalledField {
  readonly from: number;
  readonly to: number;
  /** As written, without set, with or get: 'FirstName', 'accountNumber'. */
  readonly key: string;
  readonly value: string;
  /** Whose field it is, as far as the line says: 'customer'; '' where it does not. */
  readonly owner: string;
}

const text = String.raw`(?<quote>["'])(?<value>(?:(?!\k<quote>)[^\n\\]|\\.){1,200})\k<quote>`;
const selector = String.raw`(?<open>["'\`])(?<selector>(?:(?!\k<open>)[^\n]){1,120})\k<open>`;
const fills =
  '(?:fill|fill_in|type|typeText|type_text|enterText|enter_text|setValue|set_value|sendKeys|send_keys|input|change|selectOption|select)';

const patterns: readonly RegExp[] = [
  // c.setFirstName("Dana"); .firstName("Dana")
  new RegExp(
    String.raw`(?:(?<![\w$])(?<owner>[A-Za-z_$][\w$]{0,40}))?(?:\.|->)(?<key>[A-Za-z_]\w{1,60})\(\s{0,20}${text}(?:\.\w+\(\))?\s{0,20}\)`,
    'g',
  ),
  // first_name { "Dana" }
  new RegExp(String.raw`(?<![\w$.])(?<key>[a-z_]\w{1,60})\s?\{\s?${text}\s?\}`, 'g'),
  // page.fill('#firstName', 'Dana'); fill_in "First name", with: "Dana"
  new RegExp(
    String.raw`(?<![\w$])${fills}[( ]\s{0,20}${selector}\s{0,20},\s{0,20}(?:with:\s{0,4})?${text}`,
    'g',
  ),
  // cy.get('[name=firstName]').type('Dana'); find_element(By.ID, "ssn").send_keys("…")
  new RegExp(
    String.raw`\.\w{2,40}\(\s{0,20}(?:By\.\w+(?:\(|,)\s{0,20})?${selector}\s{0,20}\){1,2}(?:\.\w{1,30}\(\)){0,3}\s{0,200}\.${fills}\(\s{0,20}${text}`,
    'g',
  ),
  // assertEquals("Dana", p.getFirstName())
  new RegExp(
    String.raw`(?<![\w$])(?:[Aa]ssert\w*|Assert\.\w+|assert\.\w+|require\.\w+|expect\w*)\(\s{0,20}(?:t,\s{0,4})?${text}\s{0,20},\s{0,20}(?<owner>[A-Za-z_$][\w$]{0,40})(?:\.\w+\(\)){0,3}\.(?<key>\w{2,60})`,
    'g',
  ),
  // assert p.first_name == "Dana"; expect(p.firstName).toBe("Dana")
  new RegExp(
    String.raw`(?<![\w$])(?<owner>[A-Za-z_$][\w$]{0,40})\.(?<key>\w{2,60})(?:\(\))?\s{0,4}\)?\s{0,4}(?:===?|\.toBe\(|\.toEqual\(|\.toStrictEqual\(|\.to\.equal\(|\.to\.eq\(|\.isEqualTo\(|\.should eq |\.to eq )\s{0,4}\(?${text}`,
    'g',
  ),
  // MOVE "DANA" TO WS-FIRST-NAME
  new RegExp(
    String.raw`(?<![\w-])MOVE\s{1,8}${text}\s{1,8}TO\s{1,8}(?<key>[A-Z][A-Z0-9-]{1,60})`,
    'g',
  ),
  // When I enter "Dana" in "First name"; I fill in "SSN" with "…"
  new RegExp(
    String.raw`\b(?:enters?|types?|inputs?|puts?|sets?|selects?|chooses?|fills?)\s${text}\s(?:in|into|for|as|on|from)(?:\sthe)?\s(?<open>["'])(?<selector>(?:(?!\k<open>)[^\n]){1,120})\k<open>`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:fills?(?:\sin)?|sets?|populates?|completes?)(?:\sthe)?\s(?<open>["'])(?<selector>(?:(?!\k<open>)[^\n]){1,120})\k<open>(?:\sfield)?\s(?:with|to|as)\s${text}`,
    'g',
  ),
  // Input Text    id=firstName    Dana
  /(?<![\w$])(?:Input (?:Text|Password)|Fill(?: Text| Secret)?|Type Text|Set Text)[ \t]{2,20}(?:(?:id|name|css|data-test(?:id)?)[=:])?(?<selector>[#\w.:[\]="'-]{2,80})[ \t]{2,20}(?<value>[^\n]{1,120}?)(?=[ \t]{2}|[ \t]*(?:\r?\n|$))/g,
  // New-Person -FirstName "Dana" -SSN "…"; enroll --first Dana --ssn …
  /(?<=[ \t])--?(?<key>[A-Za-z][\w-]{1,40})(?:[ \t]{1,4}|=)(?:(?<quote>["'])(?<value>(?:(?!\k<quote>)[^\n]){1,200})\k<quote>|(?<bare>[A-Za-z0-9][\w./@+:-]{0,100}))(?=\s|$)/g,
  // The part of a form that a browser sent.
  /form-data; name="(?<key>[^"\n]{1,80})"\r?\n(?:Content-[^\n]{0,200}\n)?\r?\n(?<value>[^\r\n]{1,200})(?=\r?\n--)/g,
];

/** Without one of these no pattern fits. */
const sign =
  /\w\((?:t,)?\s{0,20}["'`]|\{ ?["']|(?:==|eq) ["']|MOVE |form-data; name=|fill_in |[ \t]--?[A-Za-z][\w-]{1,40}[ \t=]|(?:Input|Fill|Type|Set) (?:Text|Password|Secret) {2}|\b(?:enters?|types?|inputs?|puts?|selects?|chooses?|fills?(?: in)?|sets?|populates?|completes?)(?: the)? ["']/;

/** Those whose key `tells` something, in their order; none overlaps the one before. */
export function findFieldCalls(whole: string, tells: (key: string) => boolean): CalledField[] {
  if (!sign.test(whole)) return [];
  const all = patterns
    .flatMap((pattern) => [...whole.matchAll(pattern)].map(fieldOf))
    .filter((field): field is CalledField => field !== null && tells(field.key))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const apart: CalledField[] = [];
  for (const field of all) if (field.from >= (apart.at(-1)?.to ?? 0)) apart.push(field);
  return apart;
}

function fieldOf(match: RegExpExecArray): CalledField | null {
  const { key, selector: of, bare = '', value = bare, owner = '' } = match.groups ?? {};
  const named = key === undefined ? nameIn(of ?? '') : withoutVerb(key);
  if (named === '') return null;
  const from = match.index;
  return {
    from,
    to: from + match[0].length,
    key: named,
    value: value.replace(/\\(.)/g, '$1'),
    owner,
  };
}

/** "setFirstName" → "FirstName"; "WS-FIRST-NAME" → "FIRST-NAME". */
function withoutVerb(key: string): string {
  return key
    .replace(/^(?:set|with|add|get|having|using|has)(?:_|(?=[A-Z]))/, '')
    .replace(/^(?:WS|LS|WK|W|IN|OUT|FD|DCL)-/, '');
}

/** The last name in a selector: "#firstName", 'input[name="ssn"]', "Last name". */
function nameIn(of: string): string {
  const attribute =
    /\[(?:name|id|data-[\w-]{1,40}|formcontrolname|placeholder|aria-label)[*^$~|]?=["']?([^"'\]]{1,60})/i.exec(
      of,
    )?.[1];
  const last = attribute ?? /([A-Za-z][\w -]{0,60})$/.exec(of)?.[1] ?? '';
  return last.trim();
}
