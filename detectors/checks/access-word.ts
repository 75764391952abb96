// Tells a code or password from the words that merely follow the label.
import type { CheckResult } from '../detector.ts';

/** Prose and form words after "password", "PIN", "access code". */
const prose = new Set(
  `a about access async await const function let new return self this typeof var void account after again all and any are as at authentication be because been before below best by can cannot
   change changed changes changing characters code codes complexity confirm confirmation contains could disabled does
   doesn email empty enabled encrypted enter entered expired expires expiry failed false field file for forgotten form forgot
   from generated generator has hash hashed have here hidden hint history how if in incorrect instead into invalid is issued it
   item length less letters link list login longer lookup manager masked match matches may minimum missing must name needed never new
   none not nothing null number numbers of off older on only optional options or page passwords pending people placeholder please policies policy
   previous prompt protect protected protection provided put recover recovery redacted required requirement requirements reset resets
   rules same saved secret secure see sent set shared should show stored strength string strong stuff such support tba tbd text than that the
   their them then this to too true type undefined unknown unless until update updated use used user username users using valid
   validation value values verify via was weak were what when which will with within without word wrong xxxx you your`
    .trim()
    .split(/\s+/),
);

/** Hashes and ciphertext: altered, so nobody can log in with them. */
const altered =
  /^(?:\$(?:2[abxy]?|1|5|6|y|7|argon2)|\{(?:SSHA|SHA|MD5|CRYPT)|pbkdf2|scrypt|ENC\[|vault:v|[0-9a-f]{32,128}$)/i;
const covered = /^[*xX•●.#_-]+$/;
/** `${VAR}`, `%s`, `<password>`, `{{ … }}`, `process.env.X`, `getPassword(` */
const variable =
  /[$%]\{|^\$[A-Z_]+$|^%[a-z]|^\{\{|^<|\bprocess\.env|\bos\.environ|\($|^[a-z]+\.[a-z]+\.[a-z.]+$/i;

/** Names in source code: rawPassword, STRING_TYPE, auth.token. */
const identifier =
  /^(?:[a-z]+(?:[A-Z][a-z]+)*(?:Pass(?:word|wd|phrase|code)|Pwd|Pin|Code)s?|[A-Z]+(?:_[A-Z]+)+|[\w-]*pass(?:word|wd|phrase)[a-z]*)$/i;

export function judgeAccessCode(value: string): CheckResult {
  const word = value.replace(/[.,:!?]+$/, '');
  if (word === '' || prose.has(word.toLowerCase()) || covered.test(word)) return 'invalid';
  if (!/\d/.test(word) && identifier.test(word) && word.length > 8) return 'invalid';
  if (altered.test(word) || variable.test(word)) return 'invalid';
  if (/^\d{1,2}$/.test(word)) return 'invalid';
  return /^(?:changeme|password1?|secret|example|test|12345|123456|0{3,8}|x{3,8})$/i.test(word)
    ? 'test'
    : 'unknown';
}
