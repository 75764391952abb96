// The states as licences bear them, and how the numbers look that stand beside their names.

export const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|Guam|District of Columbia|D\\.C\\.|Penna?\\.|N\\.[YJMCHD]\\.|S\\.[CD]\\.|W\\.V\\.|R\\.I\\.|Mo\\.|Ill\\.|Kan\\.|Ark\\.|Okla\\.|Tenn\\.|Tex\\.|Neb\\.|Calif\\.|Fla\\.';
/** Letter and digits: a bare number beside "license" may as well be a nurse's or a builder's, which are public. */
export const lettered =
  '(?:[A-Z]{1,2}\\d{5,14}[A-Z]?|[A-Z][ -]?\\d{2,4}(?:[- ]\\d{1,4}){2,4}|\\d{3}[A-Z]{2}\\d{4}|\\d{3}[A-Z]\\d{6}|\\d{2}[A-Z]{3}\\d{5}|[A-Z]{3}\\d{6,8}|\\d{8,9}[A-Z]{1,2}|WDL[A-Z0-9]{9}|[A-Z][A-Z*]{6}\\d{3}[A-Z0-9]{2})(?![A-Za-z0-9]|[-.]\\d)';
/** With its state before it, digits alone will do, but for the year and sequence of professions. */
export const lettersOrDigits: string = `(?:${lettered}|(?!(?:19|20)\\d{8}(?!\\d))\\d{7,12}(?![A-Za-z0-9]|[-.]\\d))`;
const professions =
  'nursing nurse medical physician pharmacy pharmacist dental contractor business liquor realty cpa bar professional teaching software hunting fishing dog marriage rn lpn md dds'
    .split(' ')
    .map((word) => word.replace(/./g, (sign) => `[${sign}${sign.toUpperCase()}]`));
export const noProfession: string = `(?<!\\b(?:${professions.join('|')})[ .]{1,2})`;
