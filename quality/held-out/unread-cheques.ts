// Papers of banks and telephone companies: cheques as a scanner reads them, and bills full of numbers that open nothing.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { couple } from '../papers.ts';

/** The line at the foot, with the signs of its font or what a reader makes of them. */
function footLine(d: Draft, routing: string, account: string): string {
  const number = d.random.digits(4);
  return d.pick(
    `⑆${routing}⑆ ${account}⑈ ${number}`,
    `⑈00${number}⑈ ⑆${routing}⑆ ${account}⑈`,
    `|:${routing}|: ${account}||' ${number}`,
    `:${routing}: ${account}" ${number}`,
    `A${routing}A ${account}C ${number}`,
    `T${routing}T ${account}U ${number}`,
  );
}

function inWords(d: Draft): string {
  return d.pick(
    'One hundred forty and 00/100 ----------- DOLLARS',
    'Sixty-two and 50/100 *************** DOLLARS',
    'Nine hundred and no/100 ~~~~~~~~~~~~ Dollars',
  );
}

function personal(d: Draft, holders: readonly Someone[], head: string): string {
  const [first] = holders;
  const foot = footLine(d, d.routing(first!, { of: holders }), d.account(first!, { of: holders }));
  const noted =
    holders.length === 1 && d.chance(0.35) ? `DL ${d.license(first!)} ${first!.state}` : '';
  return `${head}${' '.repeat(18)}${d.random.digits(4)}\n${first!.street}\n${first!.city}, ${first!.state} ${first!.zip}      Date ${d.date()}\n${noted}\nPAY TO THE\nORDER OF  ${d.pick(d.organisation(), d.clinic(), d.name(d.someone(), 'plain'))}      $ ${d.money(20, 900).slice(1)}\n${inWords(d)}\n\n${d.bank()}\n\nFOR ${d.pick('rent', 'thank you', `inv ${d.random.digits(5)}`, 'dues 2024')}     ${first!.first} ${first!.last}\n${foot}\n`;
}

/** An office's own account: the payee has no number here. */
function office(d: Draft): string {
  const payer = d.someone();
  const foot = footLine(d, d.routing(payer, { of: null }), d.account(payer, { of: null }));
  return `${d.organisation().toUpperCase()}   PAYROLL ACCOUNT      ${d.random.digits(6)}\n${d.date()}\nPAY  ${inWords(d)}\nTO THE ORDER OF\n  ${d.name(d.someone(), 'caps')}\n  VOID AFTER 90 DAYS\n\nAUTHORIZED SIGNATURE ${d.staff()}\n${foot}\n`;
}

export const chequeText: Genre = {
  name: 'unread-cheque-text',
  kind: 'prose',
  copies: 12,
  extension: 'txt',
  write(d) {
    const one = (): string =>
      d.choose(
        () => {
          const who = d.someone();
          return personal(d, [who], d.name(who, 'caps', 'plain', 'middle'));
        },
        () => {
          const who = d.someone();
          const other = d.relative(who, 'spouse');
          return personal(
            d,
            [who, other],
            d.pick(couple(d, who, other), `${who.first} ${who.last}\n${other.first} ${other.last}`),
          );
        },
        () => office(d),
      );
    const batch = `Deposit ${d.date()}   items `;
    const items = d.times(1, 3, () => one());
    return items.length > 1 ? `${batch}${items.length}\n\n${items.join('\n\f\n')}` : items[0]!;
  },
};

/** A telephone account is no financial one; whoever takes it for one is not wrong enough to be counted. */
function customer(d: Draft, who: Someone, number: string): string {
  return d.element('bank-account', number, who, { covered: null, optional: true });
}

function calls(d: Draft): string {
  return d
    .times(6, 14, () => {
      const place = d.pick('COLUMBIA MO', 'ST LOUIS MO', 'INCOMING CL', 'TOLL FREE', 'QUINCY IL');
      return `${d.random.between(1, 12)}/${String(d.random.between(1, 28)).padStart(2, '0')}  ${d.time()}  ${d.pad(d.phone(), 14)} ${d.pad(place, 13)} ${String(d.random.between(1, 64)).padStart(3)}  0.00`;
    })
    .join('\n');
}

export const phoneBill: Genre = {
  name: 'unread-phone-bill',
  kind: 'prose',
  copies: 8,
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const number = d.random.digits(d.random.between(9, 12));
    const amount = d.money(40, 260);
    const detail = d.choose(
      () => `CALL DETAIL FOR ${who.phone}\nDATE   TIME   NUMBER   PLACE   MIN   CHG\n${calls(d)}`,
      () =>
        `SERVICE AT ${who.street.toUpperCase()}\nMETER ${d.random.digits(9)}   PREV ${d.random.digits(5)}   PRES ${d.random.digits(5)}   KWH ${d.random.digits(3)}\nPREMISE ${d.random.digits(10)}   CYCLE ${d.random.digits(2)}   RATE 1MRES`,
      () =>
        `EQUIPMENT\nModem S/N ${d.serial()}   ESN ${d.random.digits(11)}\nReceiver ${d.random.digits(12)}\nIMEI 35${d.random.digits(13)}   ICCID 8901${d.random.digits(15)}`,
    );
    return `${d.pick('MID-STATE TELEPHONE', 'CITY OF COLUMBIA UTILITIES', 'OZARK CABLE')}\n\n${d.name(who, 'caps', 'plain')}\n${who.street}\n${who.city}, ${who.state} ${d.zip4()}\n\nAccount Number  ${customer(d, who, number)}\nBill date ${d.date()}   Invoice ${d.invoice()}\nAmount due ${amount}   AutoPay: card ending in ${d.random.digits(4)}\n\n${detail}\n\nPlease return this portion\n${d.random.digits(28)} ${d.random.digits(8)} ${d.random.digits(1)}\n`;
  },
};
